package dev.backlot.seed;

import dev.backlot.sprint.SprintState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The sprints of the demo world. 37 and 72 are those of the documented examples, 3 the one to swap with, and 10001, 10004
 * and 10005 the synced ones. As printed, sprint 37 belongs to board 5 and stands on it right before sprint 72, so nothing
 * is under way there; on the other scrum boards one sprint is.
 */
final class DemoSprints {

    private static final Duration LENGTH = Duration.ofDays(14);
    private static final Instant FIRST_MONDAY = Instant.parse("2026-06-01T09:00:00Z");

    static final World.Sprint FIRST = new World.Sprint(
            37,
            "sprint 1",
            SprintState.CLOSED,
            "sprint 1 goal",
            Instant.parse("2015-04-11T05:22:00Z"),
            Instant.parse("2015-04-19T15:22:00Z"),
            Instant.parse("2015-04-11T05:22:00Z"),
            Instant.parse("2015-04-20T01:04:00Z"),
            DemoBoards.BUGS,
            37,
            false,
            null);
    static final World.Sprint SECOND = future(72, "sprint 2", "sprint 2 goal", DemoBoards.SCRUM);
    static final World.Sprint THIRD = future(3, "sprint 3", null, DemoBoards.SCRUM);

    /** Five closed ones and one that goes on, on the scrum board. */
    static final List<World.Sprint> REGULAR =
            IntStream.rangeClosed(1, 6).mapToObj(DemoSprints::regular).toList();

    static final World.Sprint BUG_HUNT = closed(36, "Bug hunt", DemoBoards.BUGS, Instant.parse("2015-03-28T08:00:00Z"));
    static final World.Sprint NEXT_HUNT = future(110, "Next bug hunt", null, DemoBoards.BUGS);
    static final World.Sprint LATER_HUNT = future(111, "Later bug hunt", null, DemoBoards.BUGS);

    static final World.Sprint SYNCED = new World.Sprint(
            10001,
            "Sprint 1",
            SprintState.ACTIVE,
            "Goal for the sprint",
            Instant.parse("2026-08-11T05:22:00Z"),
            Instant.parse("2026-08-25T15:22:00Z"),
            Instant.parse("2026-08-11T05:22:00Z"),
            null,
            DemoBoards.BOTH,
            10001,
            true,
            10004L);
    static final World.Sprint SYNCED_NEXT = synced(10004, "Sprint 2");
    static final World.Sprint SYNCED_LATER = synced(10005, "Sprint 3");

    static final World.Sprint SECRET = active(201, "Secret sprint", DemoBoards.SECRET);
    static final World.Sprint SECRET_NEXT = future(202, "Secret next", null, DemoBoards.SECRET);

    private DemoSprints() {}

    static List<World.Sprint> sprints() {
        List<World.Sprint> all = new ArrayList<>(REGULAR);
        all.addAll(List.of(
                FIRST,
                SECOND,
                THIRD,
                BUG_HUNT,
                NEXT_HUNT,
                LATER_HUNT,
                SYNCED,
                SYNCED_NEXT,
                SYNCED_LATER,
                SECRET,
                SECRET_NEXT));
        return all;
    }

    /** When a sprint of the regular kind begins, counted from 1. */
    static Instant start(int index) {
        return FIRST_MONDAY.plus(LENGTH.multipliedBy(index - 1L));
    }

    private static World.Sprint regular(int index) {
        long id = 100L + index;
        String name = "PR Sprint " + index;
        return index == 6 ? active(id, name, DemoBoards.SCRUM) : closed(id, name, DemoBoards.SCRUM, start(index));
    }

    private static World.Sprint closed(long id, String name, long boardId, Instant start) {
        Instant end = start.plus(LENGTH);
        return new World.Sprint(
                id,
                name,
                SprintState.CLOSED,
                "Ship what " + name + " promised",
                start,
                end,
                start.plusSeconds(312),
                end.plusSeconds(1927),
                boardId,
                id,
                false,
                null);
    }

    private static World.Sprint active(long id, String name, long boardId) {
        Instant start = start(6);
        return new World.Sprint(
                id,
                name,
                SprintState.ACTIVE,
                "Make checkout boring",
                start,
                start.plus(LENGTH),
                start.plusSeconds(312),
                null,
                boardId,
                id,
                false,
                null);
    }

    private static World.Sprint future(long id, String name, @Nullable String goal, long boardId) {
        // Sprint 2 comes before sprint 3, whose number is lower.
        long sequence = id == 3 ? 73 : id;
        return new World.Sprint(
                id, name, SprintState.FUTURE, goal, null, null, null, null, boardId, sequence, false, null);
    }

    private static World.Sprint synced(long id, String name) {
        return new World.Sprint(
                id, name, SprintState.FUTURE, null, null, null, null, null, DemoBoards.BOTH, id, true, null);
    }
}
