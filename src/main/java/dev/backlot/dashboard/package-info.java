/** Dashboards, as far as clients can see them: their names and what gadgets keep. */
@NullMarked
package dev.backlot.dashboard;

import org.jspecify.annotations.NullMarked;
