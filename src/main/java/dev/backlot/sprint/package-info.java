/** Sprints and their life cycle. */
@NullMarked
package dev.backlot.sprint;

import org.jspecify.annotations.NullMarked;
