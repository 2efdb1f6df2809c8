/** Values that every module speaks in: windows of a list, changes of a field, problems. No behaviour of Jira itself. */
@NullMarked
package dev.backlot.kernel;

import org.jspecify.annotations.NullMarked;
