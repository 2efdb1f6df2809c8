/** Who watches an issue and who voted for it. */
@NullMarked
package dev.backlot.watch;

import org.jspecify.annotations.NullMarked;
