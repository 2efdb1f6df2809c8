/** Teams, who is in them and what people can do: one notion for Jira and the systems beside it. */
@NullMarked
package dev.backlot.team;

import org.jspecify.annotations.NullMarked;
