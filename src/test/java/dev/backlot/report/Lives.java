package dev.backlot.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Tells the life of an issue for a test; times are minutes. It begins in status 1, without an estimate, in no sprint. */
final class Lives {

    static final long OPEN = 1;
    static final long ALSO_OPEN = 2;
    static final long DONE = 3;
    static final long UNMAPPED = 4;
    static final long SPRINT = 7;
    static final Progress PROGRESS = new Progress(Set.of(OPEN, ALSO_OPEN), Set.of(DONE));

    private final Instant created;
    private final List<Timeline.Step<Long>> statuses = new ArrayList<>();
    private final List<Timeline.Step<OptionalDouble>> estimates = new ArrayList<>();
    private final List<Timeline.Step<Set<Long>>> sprints = new ArrayList<>();
    private long status = OPEN;
    private OptionalDouble estimate = OptionalDouble.empty();
    private Set<Long> sprint = Set.of();

    private Lives(int created) {
        this.created = minute(created);
    }

    static Lives since(int created) {
        return new Lives(created);
    }

    static Instant minute(int minute) {
        return Instant.EPOCH.plusSeconds(60L * minute);
    }

    static Period period(int start, int until) {
        return new Period(SPRINT, minute(start), minute(until));
    }

    Lives bornIn(Long... ids) {
        sprint = Set.of(ids);
        return this;
    }

    Lives bornWith(double points) {
        estimate = OptionalDouble.of(points);
        return this;
    }

    Lives bornAs(long born) {
        status = born;
        return this;
    }

    Lives to(int minute, long next) {
        statuses.add(new Timeline.Step<>(minute(minute), next));
        return this;
    }

    Lives worth(int minute, double points) {
        estimates.add(new Timeline.Step<>(minute(minute), OptionalDouble.of(points)));
        return this;
    }

    Lives unestimated(int minute) {
        estimates.add(new Timeline.Step<>(minute(minute), OptionalDouble.empty()));
        return this;
    }

    Lives in(int minute, Long... ids) {
        sprints.add(new Timeline.Step<>(minute(minute), Set.of(ids)));
        return this;
    }

    IssueLife told() {
        return new IssueLife(
                1,
                "PR-1",
                "summary",
                created,
                new Timeline<>(status, statuses),
                new Timeline<>(estimate, estimates),
                new Timeline<>(sprint, sprints));
    }
}
