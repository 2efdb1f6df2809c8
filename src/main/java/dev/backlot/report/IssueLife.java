package dev.backlot.report;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What reports know of an issue: since when there is one, and how three of its fields changed.
 *
 * @param id its number
 * @param key its key, as it is now
 * @param summary what it is about, as it is now
 * @param created when it was made
 * @param statuses the numbers of its statuses
 * @param estimates what it was estimated at, in the board's statistic
 * @param sprints the numbers of the sprints that it was in; one that was completed stays
 */
record IssueLife(
        long id,
        String key,
        String summary,
        Instant created,
        Timeline<Long> statuses,
        Timeline<OptionalDouble> estimates,
        Timeline<Set<Long>> sprints) {

    /** Whether it was in a sprint at a moment. */
    boolean isIn(long sprintId, Instant moment) {
        return !moment.isBefore(created) && sprints.at(moment).contains(sprintId);
    }

    /** When something happened to it, from its making until a moment. */
    List<Instant> moments(Instant until) {
        return Stream.of(statuses.steps(), estimates.steps(), sprints.steps())
                .flatMap(List::stream)
                .map(Timeline.Step::at)
                .filter(moment -> moment.isAfter(created) && !moment.isAfter(until))
                .collect(() -> new TreeSet<>(Set.of(created)), TreeSet::add, TreeSet::addAll)
                .stream()
                .filter(moment -> !moment.isAfter(until))
                .toList();
    }
}
