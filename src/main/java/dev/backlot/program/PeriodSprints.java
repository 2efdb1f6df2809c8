package dev.backlot.program;

import dev.backlot.kernel.Problem;
import dev.backlot.sprint.Sprint;
import dev.backlot.sprint.Sprints;
import dev.backlot.team.Team;
import dev.backlot.team.Teams;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The sprints of periods, and which sprint of Jira a team has in each. */
@Service
public class PeriodSprints {

    private final PeriodSprintRepository repository;
    private final Sprints sprints;
    private final Teams teams;
    private final Cached<List<PeriodSprint>> all;

    PeriodSprints(PeriodSprintRepository repository, Sprints sprints, Teams teams, Revision revision) {
        this.repository = repository;
        this.sprints = sprints;
        this.teams = teams;
        this.all = new Cached<>(revision, repository::findAllByOrderByPositionAscIdAsc);
    }

    /** The sprints of a period, in order. */
    public List<PeriodSprint> ofPeriod(long periodId) {
        return all.get().stream()
                .filter(sprint -> sprint.periodId() == periodId)
                .toList();
    }

    /** The sprint of a period with this number. */
    public Optional<PeriodSprint> byId(long id) {
        return all.get().stream().filter(sprint -> sprint.id() == id).findFirst();
    }

    /**
     * The sprint of Jira that a team has in a sprint of a period: the one that somebody said; else, by a rule of ours, the
     * first one made on the team's board that begins on one of the days, in UTC. The caller need not see it.
     */
    public Optional<Sprint> jiraSprint(PeriodSprint sprint, Team team) {
        Long said = sprint.teamSprints().get(team.id());
        if (said != null) {
            return Optional.ofNullable(sprints.byIds(List.of(said)).get(said));
        }
        Long boardId = team.boardId();
        return boardId == null
                ? Optional.empty()
                : sprints.madeOn(boardId).stream()
                        .filter(each -> begins(each, sprint))
                        .findFirst();
    }

    /**
     * Says which sprint of Jira a team has in a sprint of a period.
     *
     * @param jiraSprintId its number, null to go by the dates again
     * @throws Problem where one of the three is none
     */
    @Transactional
    public void assign(long id, long teamId, @Nullable Long jiraSprintId) {
        PeriodSprint sprint = managed(id);
        if (teams.byId(teamId).isEmpty()) {
            throw Problem.invalidField("teamId", ProgramTexts.noTeam(teamId));
        }
        if (jiraSprintId == null) {
            sprint.teamSprints().remove(teamId);
        } else if (sprints.byIds(List.of(jiraSprintId)).isEmpty()) {
            throw Problem.invalidField("sprintId", ProgramTexts.noSprint(jiraSprintId));
        } else {
            sprint.teamSprints().put(teamId, jiraSprintId);
        }
    }

    /** Makes the sprints of a period those of a list. */
    @Transactional(propagation = Propagation.MANDATORY)
    void replace(Period period, List<PeriodDraft.Sprint> wanted) {
        Map<Long, PeriodSprint> present = repository.findByPeriodIdOrderByPosition(period.id()).stream()
                .collect(Collectors.toMap(PeriodSprint::id, Function.identity()));
        List<PeriodSprint> kept = new ArrayList<>();
        for (PeriodDraft.Sprint draft : wanted) {
            check(period, draft);
            PeriodSprint sprint = draft.id() == null
                    ? new PeriodSprint(period.id(), draft.name(), draft.startDate(), draft.endDate())
                    : present.remove(draft.id());
            if (sprint == null) {
                throw Problem.invalidField("sprints", ProgramTexts.noPeriodSprint(Objects.requireNonNull(draft.id())));
            }
            sprint.edit(kept.size(), ProgramRules.checkedName(draft.name()), draft.startDate(), draft.endDate());
            kept.add(sprint);
        }
        present.values().forEach(repository::delete);
        kept.forEach(repository::save);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void deleteAll(long periodId) {
        repository.findByPeriodIdOrderByPosition(periodId).forEach(repository::delete);
    }

    private PeriodSprint managed(long id) {
        return repository.findById(id).orElseThrow(() -> Problem.notFound(ProgramTexts.noPeriodSprint(id)));
    }

    private static void check(Period period, PeriodDraft.Sprint draft) {
        ProgramRules.checkOrder(draft.startDate(), draft.endDate());
        if (draft.startDate().isBefore(period.startDate()) || draft.endDate().isAfter(period.endDate())) {
            throw Problem.invalidField("sprints", ProgramTexts.outside(draft.startDate(), draft.endDate()));
        }
    }

    private static boolean begins(Sprint jira, PeriodSprint sprint) {
        return jira.startDate() != null
                && sprint.covers(jira.startDate().atZone(ZoneOffset.UTC).toLocalDate());
    }
}
