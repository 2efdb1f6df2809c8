/** How many requests a caller may make: the limits, who is exempt from them, and who has how many left. */
@NullMarked
package dev.backlot.throttle;

import org.jspecify.annotations.NullMarked;
