package dev.backlot.report;

import dev.backlot.sprint.Sprint;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What a team took on in a sprint, and what it finished.
 *
 * @param sprint the sprint
 * @param estimated the issues that were in the sprint when it began, with their estimates then
 * @param completed the issues that were finished in it, with their estimates at its end
 */
public record SprintVelocity(Sprint sprint, List<Entry> estimated, List<Entry> completed) {

    /**
     * What an issue counts for.
     *
     * @param key the issue
     * @param value its estimate
     */
    public record Entry(String key, OptionalDouble value) {}

    /** Copies the lists. */
    public SprintVelocity {
        estimated = List.copyOf(estimated);
        completed = List.copyOf(completed);
    }

    /**
     * The velocity in one sprint.
     *
     * @param refined whether the commitment leaves out what was finished outside
     */
    static SprintVelocity of(Sprint sprint, List<SprintPart> parts, boolean refined) {
        return new SprintVelocity(
                sprint,
                parts.stream()
                        .filter(part -> !part.added() && !(refined && part.outcome() == Outcome.COMPLETED_ELSEWHERE))
                        .map(part -> new Entry(part.life().key(), part.initial()))
                        .toList(),
                parts.stream()
                        .filter(part -> part.outcome() == Outcome.COMPLETED)
                        .map(part -> new Entry(part.life().key(), part.current()))
                        .toList());
    }

    /** What was taken on. */
    public EstimateSum estimatedSum() {
        return EstimateSum.of(estimated, Entry::value);
    }

    /** What was finished. */
    public EstimateSum completedSum() {
        return EstimateSum.of(completed, Entry::value);
    }

    /** The keys of all issues that count for something. */
    public List<String> consideredKeys() {
        return Stream.concat(estimated.stream(), completed.stream())
                .map(Entry::key)
                .distinct()
                .toList();
    }
}
