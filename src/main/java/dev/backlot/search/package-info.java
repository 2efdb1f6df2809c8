/** Finds issues: JQL and the restrictions of boards, sprints and epics become one SQL statement. */
@NullMarked
package dev.backlot.search;

import org.jspecify.annotations.NullMarked;
