package dev.backlot.api.ativo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.backlot.program.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a period is configured. What it has is documented in prose, how that looks is ours. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AtivoPeriodBean(
        long id,
        String key,
        String name,
        @Nullable NumberRef program,
        String startDate,
        String endDate,
        List<NumberRef> teams,
        List<SprintBean> sprints,
        @JsonProperty("isArchived") boolean archived) {

    /** A sprint of the period, with the sprint of Jira that each team has in it. */
    record SprintBean(long id, String name, String startDate, String endDate, List<TeamSprintBean> teamSprints) {}

    /** The sprint of Jira that a team has. */
    record TeamSprintBean(NumberRef team, NumberRef jiraSprint) {}

    static IndexBean index(Period period) {
        return new IndexBean(period.id(), period.key(), period.name());
    }
}
