/** The state as a whole: its revision, which every write raises and every cache is keyed by. */
@NullMarked
package dev.backlot.world;

import org.jspecify.annotations.NullMarked;
