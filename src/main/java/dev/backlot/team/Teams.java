package dev.backlot.team;

import dev.backlot.board.Boards;
import dev.backlot.filter.Filters;
import dev.backlot.kernel.Problem;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds, makes and changes teams. Who may do so differs from system to system and is asked there. */
@Service
public class Teams {

    private final TeamRepository repository;
    private final ResourceRepository resources;
    private final Boards boards;
    private final Filters filters;
    private final TeamUse use;
    private final Cached<List<Team>> all;

    Teams(
            TeamRepository repository,
            ResourceRepository resources,
            Boards boards,
            Filters filters,
            TeamUse use,
            Revision revision) {
        this.repository = repository;
        this.resources = resources;
        this.boards = boards;
        this.filters = filters;
        this.use = use;
        this.all = new Cached<>(revision, repository::findAllByOrderById);
    }

    /** Every team, by number. */
    public List<Team> list() {
        return all.get();
    }

    /** The team with this number. */
    public Optional<Team> byId(long id) {
        return list().stream().filter(team -> team.id() == id).findFirst();
    }

    /**
     * The team with this number.
     *
     * @throws Problem where there is none
     */
    public Team require(long id) {
        return byId(id).orElseThrow(() -> Problem.notFound(TeamTexts.noTeam(id)));
    }

    /** The teams of a program, in the program's order. */
    public List<Team> ofProgram(long programId) {
        return list().stream()
                .filter(team -> Objects.equals(team.programId(), programId))
                .sorted(Comparator.comparingInt(Team::programPosition).thenComparing(Team::id))
                .toList();
    }

    /**
     * Makes a team.
     *
     * @throws Problem where the title is missing or too long, the key is taken, or the board, filter or program is none
     */
    @Transactional
    public Team create(TeamDraft draft) {
        String title = TeamRules.checkedTitle(draft.title().or(null));
        Team team = new Team(Keys.of(title, "TEAM", this::isTaken), title);
        apply(team, draft);
        Team saved = repository.save(team);
        all.refresh();
        return saved;
    }

    /**
     * Changes what is said.
     *
     * @throws Problem as for a new team, and where there is no such team
     */
    @Transactional
    public Team update(long id, TeamDraft draft) {
        Team team = managed(id);
        apply(team, draft);
        return team;
    }

    /**
     * Deletes a team; those in it stay as persons.
     *
     * @throws Problem where there is no such team, or it is in a program or a period
     */
    @Transactional
    public void delete(long id) {
        Team team = managed(id);
        if (team.programId() != null || use.needs(id)) {
            throw Problem.invalid(TeamTexts.TEAM_USED);
        }
        resources.deleteByTeamId(id);
        repository.delete(team);
    }

    /**
     * Says which teams are in a program, in order; those that were in it and are not named are in none from now on, and
     * those named leave the program that they were in.
     *
     * @throws Problem where one of them is no team
     */
    @Transactional
    public void assign(long programId, List<Long> teamIds) {
        List<Team> named = teamIds.stream().distinct().map(this::named).toList();
        repository.findByProgramIdOrderByProgramPosition(programId).forEach(team -> team.join(null, 0));
        int position = 0;
        for (Team team : named) {
            team.join(programId, position++);
        }
    }

    private Team named(long id) {
        return repository.findById(id).orElseThrow(() -> Problem.invalidField("teamIds", TeamTexts.noTeam(id)));
    }

    private Team managed(long id) {
        return repository.findById(id).orElseThrow(() -> Problem.notFound(TeamTexts.noTeam(id)));
    }

    private void apply(Team team, TeamDraft draft) {
        String key = TeamRules.checkedKey(draft.key().or(team.key()));
        if (!key.equals(team.key()) && isTaken(key)) {
            throw Problem.invalidField("key", TeamTexts.keyTaken(key));
        }
        requireBoard(draft.boardId().or(null));
        requireFilter(draft.scope().or(null));
        join(team, draft.programId().or(team.programId()));
        team.name(key, TeamRules.checkedTitle(draft.title().or(team.title())));
        team.edit(draft);
    }

    private void requireBoard(@Nullable Long boardId) {
        if (boardId != null && boards.find(boardId).isEmpty()) {
            throw Problem.invalidField("boardId", TeamTexts.noBoard(boardId));
        }
    }

    private void requireFilter(@Nullable IssueScope scope) {
        Long filterId = scope == null ? null : scope.filterId();
        if (filterId != null && filters.find(filterId).isEmpty()) {
            throw Problem.invalidField("filterId", TeamTexts.noFilter(filterId));
        }
    }

    private void join(Team team, @Nullable Long programId) {
        if (Objects.equals(programId, team.programId())) {
            return;
        }
        if (programId != null && !use.isProgram(programId)) {
            throw Problem.invalidField("programId", TeamTexts.noProgram(programId));
        }
        team.join(programId, programId == null ? 0 : behindTheLast(programId));
    }

    private int behindTheLast(long programId) {
        return repository.findByProgramIdOrderByProgramPosition(programId).stream()
                        .mapToInt(Team::programPosition)
                        .max()
                        .orElse(-1)
                + 1;
    }

    private boolean isTaken(String key) {
        return list().stream().anyMatch(team -> team.key().equals(key));
    }
}
