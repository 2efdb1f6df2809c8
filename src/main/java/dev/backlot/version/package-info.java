/** Versions of projects. */
@NullMarked
package dev.backlot.version;

import org.jspecify.annotations.NullMarked;
