package dev.backlot.align;

import dev.backlot.board.BoardType;
import dev.backlot.board.Boards;
import dev.backlot.kernel.Change;
import dev.backlot.sprint.Sprint;
import dev.backlot.sprint.SprintChange;
import dev.backlot.sprint.SprintLife;
import dev.backlot.sprint.SprintState;
import dev.backlot.sprint.Sprints;
import dev.backlot.team.Team;
import dev.backlot.team.Teams;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Iterations of teams with a board are the sprints made on it, with the same numbers. Those of other teams are documents, with
 * numbers that no sprint gets to.
 */
@Component
class IterationBacking implements Backing {

    private static final Set<String> OWN = Set.of();
    private static final long FIRST = 1_000_000;

    private final Resources resources;
    private final AlignTables tables;
    private final Sprints sprints;
    private final SprintLife life;
    private final Boards boards;
    private final Teams teams;

    IterationBacking(
            Resources resources, AlignTables tables, Sprints sprints, SprintLife life, Boards boards, Teams teams) {
        this.resources = resources;
        this.tables = tables;
        this.sprints = sprints;
        this.life = life;
        this.boards = boards;
        this.teams = teams;
    }

    @Override
    public String resource() {
        return "Iterations";
    }

    @Override
    public Set<String> own() {
        return OWN;
    }

    @Override
    public List<AlignObject> all(Map<Long, Map<String, @Nullable Object>> documents) {
        List<AlignObject> all = new ArrayList<>();
        Set<Long> told = new HashSet<>();
        for (Team team : teams.list()) {
            Long board = team.boardId();
            if (board != null && told.add(board) && boards.find(board).isPresent()) {
                sprints.madeOn(board)
                        .forEach(
                                sprint -> all.add(object(sprint, team, documents.getOrDefault(sprint.id(), Map.of()))));
            }
        }
        documents.forEach((id, document) -> {
            if (id >= FIRST) {
                all.add(new AlignObject(resources.named("Iterations"), id, document));
            }
        });
        all.sort((one, other) -> Long.compare(one.id(), other.id()));
        return all;
    }

    @Override
    public long create(Map<String, @Nullable Object> values) {
        Team team = teams.require(((Number) Objects.requireNonNull(values.get("teamId"))).longValue());
        Long board = team.boardId();
        if (board == null || !hasSprints(board)) {
            return tables.next("Iterations", FIRST);
        }
        if (values.get("state") instanceof Long state && state != 0) {
            throw Mistake.invalid("state");
        }
        return life.create(change(values, board, null)).id();
    }

    @Override
    public void update(AlignObject old, Map<String, @Nullable Object> values) {
        if (old.id() < FIRST) {
            if (!Objects.equals(old.number("teamId"), values.get("teamId"))) {
                throw Mistake.invalid("teamId");
            }
            Sprint sprint = sprints.require(old.id());
            if (isChanged(old, values)) {
                life.update(sprint.id(), change(values, null, null));
            }
            move(sprint, values);
        }
    }

    private static boolean isChanged(AlignObject old, Map<String, @Nullable Object> values) {
        return List.of("title", "goal", "beginDate", "endDate").stream()
                .anyMatch(name -> !Objects.equals(old.values().get(name), values.get(name)));
    }

    /** A sprint is started before it is completed. */
    private void move(Sprint sprint, Map<String, @Nullable Object> values) {
        long wanted = values.get("state") instanceof Long state ? state : state(sprint);
        if (wanted < state(sprint)) {
            throw Mistake.invalid("state");
        }
        for (long next = state(sprint) + 1; next <= wanted; next++) {
            life.update(sprint.id(), change(Map.of(), null, next == 1 ? SprintState.ACTIVE : SprintState.CLOSED));
        }
    }

    /** A board that the caller does not see is asked for a sprint, too, and refuses. */
    private boolean hasSprints(long board) {
        return boards.find(board).map(found -> found.type() == BoardType.SCRUM).orElse(true);
    }

    private AlignObject object(Sprint sprint, Team team, Map<String, @Nullable Object> document) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(document);
        values.putIfAbsent("programId", team.programId());
        values.put("teamId", team.id());
        values.put("title", sprint.name());
        values.put("goal", sprint.goal());
        values.put("beginDate", Moments.written(sprint.startDate()));
        values.put("endDate", Moments.written(sprint.endDate()));
        values.put("actualEndDate", Moments.written(sprint.completeDate()));
        values.put("state", state(sprint));
        return new AlignObject(resources.named("Iterations"), sprint.id(), values);
    }

    private static long state(Sprint sprint) {
        return switch (sprint.state()) {
            case FUTURE -> 0;
            case ACTIVE -> 1;
            case CLOSED -> 2;
        };
    }

    private static SprintChange change(
            Map<String, @Nullable Object> values, @Nullable Long board, @Nullable SprintState state) {
        return new SprintChange(
                said(values, "title", IterationBacking::text),
                state == null ? Change.keep() : Change.set(state.word()),
                said(values, "goal", IterationBacking::text),
                said(values, "beginDate", IterationBacking::moment),
                said(values, "endDate", IterationBacking::moment),
                board == null ? Change.keep() : Change.set(board),
                Change.keep(),
                Change.keep(),
                Change.keep());
    }

    private static <T> Change<T> said(
            Map<String, @Nullable Object> values, String name, Function<@Nullable Object, @Nullable T> form) {
        return values.containsKey(name) ? Change.set(form.apply(values.get(name))) : Change.keep();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text ? text : null;
    }

    private static @Nullable Instant moment(@Nullable Object value) {
        return value instanceof String text ? Moments.read(text) : null;
    }
}
