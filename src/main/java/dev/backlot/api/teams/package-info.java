/** Teams of plans, as Jira's Advanced Roadmaps keeps them: /rest/teams-api/1.0. */
@NullMarked
package dev.backlot.api.teams;

import org.jspecify.annotations.NullMarked;
