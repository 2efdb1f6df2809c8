package dev.backlot.report;

import static dev.backlot.report.Lives.PROGRESS;
import static dev.backlot.report.Lives.SPRINT;
import static dev.backlot.report.Lives.minute;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random histories, played minute by minute: what somebody sees who looks at the issue each minute must agree with what is worked out
 * of its history at once.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReplayTest {

    private static final int MINUTES = 30;
    private static final int HISTORIES = 4000;

    /** How an issue looks at the end of a minute. */
    private record Look(boolean there, boolean in, long status, OptionalDouble estimate) {

        boolean done() {
            return there && PROGRESS.isDone(status);
        }

        boolean open() {
            return there && PROGRESS.isOpen(status);
        }
    }

    private record History(IssueLife life, List<Look> minutes) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void Parts_are_what_one_sees_who_looks_each_minute(long seed) {
        Random random = new Random(seed);
        for (int count = 0; count < HISTORIES; count++) {
            History history = history(random);
            int start = random.nextInt(MINUTES);
            int until = start + random.nextInt(MINUTES - start);

            Optional<SprintPart> part = SprintPart.of(history.life, Lives.period(start, until), PROGRESS);

            assertThat(part.map(ReplayTest::told).orElse("none"))
                    .as("%s from %d to %d", history, start, until)
                    .isEqualTo(seen(history, start, until));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void Whoever_plays_the_burndown_sees_the_same(long seed) {
        Random random = new Random(seed);
        for (int count = 0; count < HISTORIES; count++) {
            History history = history(random);
            int until = random.nextInt(MINUTES);
            List<BurndownChange> changes = BurndownChange.of(history.life, Lives.period(0, until), PROGRESS);

            List<Look> looks = history.minutes.subList(0, until + 1);
            if (looks.stream().noneMatch(Look::in)) {
                assertThat(changes).isEmpty();
            } else {
                check(changes, looks, until);
            }
        }
    }

    private static void check(List<BurndownChange> changes, List<Look> looks, int until) {
        boolean in = false;
        boolean open = false;
        boolean done = false;
        OptionalDouble estimate = OptionalDouble.empty();
        for (int minute = 0; minute <= until; minute++) {
            for (BurndownChange change : at(changes, minute)) {
                in = Objects.requireNonNullElse(change.added(), in);
                BurndownChange.ColumnChange column = change.column();
                open = column == null ? open : Objects.requireNonNullElse(column.notDone(), open);
                done = column == null ? done : Objects.requireNonNullElse(column.done(), done);
                BurndownChange.EstimateChange next = change.estimate();
                if (next != null) {
                    assertThat(next.before()).isEqualTo(estimate);
                    estimate = next.after();
                }
            }
            Look look = looks.get(minute);
            assertThat(List.of(in, open, done, estimate))
                    .isEqualTo(List.of(look.in, look.open(), look.done(), look.estimate));
        }
        assertThat(changes).allMatch(change -> !change.at().isAfter(minute(until)));
    }

    private static List<BurndownChange> at(List<BurndownChange> changes, int minute) {
        return changes.stream()
                .filter(change -> change.at().equals(minute(minute)))
                .toList();
    }

    private static String told(SprintPart part) {
        return part.outcome() + " " + part.added() + " " + part.initial() + " " + part.current();
    }

    private static String seen(History history, int start, int until) {
        List<Look> looks = history.minutes;
        Integer entered = null;
        for (int minute = start; minute <= until && entered == null; minute++) {
            entered = looks.get(minute).in ? Integer.valueOf(minute) : null;
        }
        if (entered == null) {
            return "none";
        }
        return outcome(looks, start, until) + " " + (entered > start) + " " + looks.get(entered).estimate + " "
                + looks.get(until).estimate;
    }

    private static Outcome outcome(List<Look> looks, int start, int until) {
        Look last = looks.get(until);
        if (!last.in) {
            return Outcome.PUNTED;
        }
        if (!last.done()) {
            return Outcome.NOT_COMPLETED;
        }
        int finished = until;
        while (finished > 0 && looks.get(finished - 1).done()) {
            finished--;
        }
        return finished >= start && looks.get(finished).in ? Outcome.COMPLETED : Outcome.COMPLETED_ELSEWHERE;
    }

    /** At most one thing happens to each field in a minute, so that looking once a minute misses nothing. */
    private static History history(Random random) {
        int born = random.nextInt(MINUTES);
        long status = 1L + random.nextInt(4);
        OptionalDouble estimate = estimate(random);
        Set<Long> sprints = sprints(random);
        Lives told = Lives.since(born).bornAs(status).bornIn(sprints.toArray(Long[]::new));
        told = estimate.isPresent() ? told.bornWith(estimate.getAsDouble()) : told;
        List<Look> looks = new ArrayList<>();
        for (int minute = 0; minute < MINUTES; minute++) {
            if (minute > born && random.nextInt(5) == 0) {
                status = 1L + random.nextInt(4);
                told.to(minute, status);
            }
            if (minute > born && random.nextInt(5) == 0) {
                estimate = estimate(random);
                told = estimate.isPresent() ? told.worth(minute, estimate.getAsDouble()) : told.unestimated(minute);
            }
            if (minute > born && random.nextInt(5) == 0) {
                sprints = sprints(random);
                told.in(minute, sprints.toArray(Long[]::new));
            }
            boolean there = minute >= born;
            looks.add(new Look(
                    there, there && sprints.contains(SPRINT), status, there ? estimate : OptionalDouble.empty()));
        }
        return new History(told.told(), looks);
    }

    private static OptionalDouble estimate(Random random) {
        int points = random.nextInt(4);
        return points == 0 ? OptionalDouble.empty() : OptionalDouble.of(points);
    }

    private static Set<Long> sprints(Random random) {
        return random.longs(random.nextInt(3), 6, 9).boxed().collect(Collectors.toSet());
    }
}
