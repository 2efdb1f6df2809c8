/** Backlot's own operations, for whoever tests with it: /_backlot. No Jira has them. */
@NullMarked
package dev.backlot.api.control;

import org.jspecify.annotations.NullMarked;
