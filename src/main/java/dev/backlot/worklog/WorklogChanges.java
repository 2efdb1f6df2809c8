package dev.backlot.worklog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells clients that keep a copy of all worklogs what has changed. As documented the last minute is left out. */
@Service
@Transactional(readOnly = true)
public class WorklogChanges {

    private static final Duration LATENCY = Duration.ofMinutes(1);

    private final WorklogRepository repository;
    private final RemovedWorklogRepository removed;
    private final Worklogs worklogs;
    private final Clock clock;

    WorklogChanges(WorklogRepository repository, RemovedWorklogRepository removed, Worklogs worklogs, Clock clock) {
        this.repository = repository;
        this.removed = removed;
        this.worklogs = worklogs;
        this.clock = clock;
    }

    /**
     * One changed worklog.
     *
     * @param id the number
     * @param at when it was changed or deleted
     */
    public record Change(long id, Instant at) {}

    /**
     * Some changes, oldest first, at most a thousand.
     *
     * @param changes the changes
     * @param until up to which moment these are all
     * @param isLast whether there are no more by now
     */
    public record Changes(List<Change> changes, Instant until, boolean isLast) {}

    /** The worklogs that the caller sees and that were made or changed after that moment. */
    public Changes updated(Instant since) {
        Instant until = clock.instant().minus(LATENCY);
        List<Worklog> found = repository.between(since, until, Limit.of(Worklogs.MOST + 1));
        var seen = worklogs.seen(found).stream().map(Worklog::id).collect(Collectors.toSet());
        return changes(
                found.stream().map(worklog -> new Change(worklog.id(), worklog.updated())), until, seen::contains);
    }

    /** The worklogs that were deleted after that moment. */
    public Changes deleted(Instant since) {
        Instant until = clock.instant().minus(LATENCY);
        return changes(
                removed.between(since, until, Limit.of(Worklogs.MOST + 1)).stream()
                        .map(worklog -> new Change(worklog.id(), worklog.removed())),
                until,
                id -> true);
    }

    private static Changes changes(Stream<Change> found, Instant until, Predicate<Long> isSeen) {
        List<Change> all = found.toList();
        boolean last = all.size() <= Worklogs.MOST;
        List<Change> page = last ? all : all.subList(0, Worklogs.MOST);
        return new Changes(
                page.stream().filter(change -> isSeen.test(change.id())).toList(),
                last ? until : page.get(page.size() - 1).at(),
                last);
    }
}
