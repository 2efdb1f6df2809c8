/** Pictures of a whole world: taken, compared, and put back. */
@NullMarked
package dev.backlot.snapshot;

import org.jspecify.annotations.NullMarked;
