/** Time that was worked on issues, and what is left to do. */
@NullMarked
package dev.backlot.worklog;

import org.jspecify.annotations.NullMarked;
