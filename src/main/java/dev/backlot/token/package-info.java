/** Tokens of the systems beside Jira, each good in its own system only. */
@NullMarked
package dev.backlot.token;

import org.jspecify.annotations.NullMarked;
