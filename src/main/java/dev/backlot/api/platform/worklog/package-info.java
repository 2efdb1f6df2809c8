/** Worklogs and time tracking. */
@NullMarked
package dev.backlot.api.platform.worklog;

import org.jspecify.annotations.NullMarked;
