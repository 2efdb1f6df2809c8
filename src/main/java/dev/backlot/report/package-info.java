/** Reports on boards and sprints, worked out from the history of issues. */
@NullMarked
package dev.backlot.report;

import org.jspecify.annotations.NullMarked;
