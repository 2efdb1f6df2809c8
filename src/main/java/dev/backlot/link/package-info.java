/** What issues are linked with: other issues, and things in other systems. */
@NullMarked
package dev.backlot.link;

import org.jspecify.annotations.NullMarked;
