/** Short forms of what a world is to have: a board with two sprints and ten issues, or a history of a million. */
@NullMarked
package dev.backlot.recipe;

import org.jspecify.annotations.NullMarked;
