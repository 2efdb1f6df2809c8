package dev.backlot.api.teams;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A person; the first three keys are documented, the fourth is what a client reads. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TeamPersonBean(
        long id,
        String title,
        @Nullable String avatarUrl,
        @Nullable JiraUserBean jiraUser) {}
