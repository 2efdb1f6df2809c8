/** Agile boards: what they show and how they are configured. */
@NullMarked
package dev.backlot.board;

import org.jspecify.annotations.NullMarked;
