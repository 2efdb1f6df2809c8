/** Versions of projects. */
@NullMarked
package dev.backlot.api.platform.version;

import org.jspecify.annotations.NullMarked;
