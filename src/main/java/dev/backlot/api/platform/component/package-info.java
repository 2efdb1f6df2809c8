/** Components of projects. */
@NullMarked
package dev.backlot.api.platform.component;

import org.jspecify.annotations.NullMarked;
