package dev.backlot.api.ativo;

import dev.backlot.program.Period;
import dev.backlot.program.PeriodSprint;
import dev.backlot.program.PeriodSprints;
import dev.backlot.team.Team;
import dev.backlot.team.Teams;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes periods. */
@Component
class PeriodBeans {

    private final PeriodSprints sprints;
    private final Teams teams;

    PeriodBeans(PeriodSprints sprints, Teams teams) {
        this.sprints = sprints;
        this.teams = teams;
    }

    AtivoPeriodBean of(Period period) {
        Long programId = period.programId();
        List<Team> taking = period.teamIds().stream()
                .map(teams::byId)
                .flatMap(Optional::stream)
                .toList();
        return new AtivoPeriodBean(
                period.id(),
                period.key(),
                period.name(),
                programId == null ? null : new NumberRef(programId),
                period.startDate().toString(),
                period.endDate().toString(),
                period.teamIds().stream().map(NumberRef::new).toList(),
                sprints.ofPeriod(period.id()).stream()
                        .map(sprint -> of(sprint, taking))
                        .toList(),
                period.archived());
    }

    private AtivoPeriodBean.SprintBean of(PeriodSprint sprint, List<Team> taking) {
        return new AtivoPeriodBean.SprintBean(
                sprint.id(),
                sprint.name(),
                sprint.startDate().toString(),
                sprint.endDate().toString(),
                taking.stream().flatMap(team -> of(sprint, team).stream()).toList());
    }

    private Optional<AtivoPeriodBean.TeamSprintBean> of(PeriodSprint sprint, Team team) {
        return sprints.jiraSprint(sprint, team)
                .map(jira -> new AtivoPeriodBean.TeamSprintBean(new NumberRef(team.id()), new NumberRef(jira.id())));
    }
}
