package dev.backlot.program;

import dev.backlot.kernel.Change;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a period, field by field; what is not said stays as it is, or for a new period gets its usual
 * value: a key made of the name, no program, no teams, no sprints.
 */
public final class PeriodDraft {

    private Change<String> key = Change.keep();
    private Change<String> name = Change.keep();
    private Change<Long> programId = Change.keep();
    private Change<LocalDate> startDate = Change.keep();
    private Change<LocalDate> endDate = Change.keep();
    private Change<Boolean> archived = Change.keep();
    private Change<List<Long>> teamIds = Change.keep();
    private Change<List<Sprint>> sprints = Change.keep();

    /**
     * A sprint of the period.
     *
     * @param id the number of one that the period has, null for a new one
     * @param name the name
     * @param startDate the first day, within the period
     * @param endDate the last day, within the period
     */
    public record Sprint(@Nullable Long id, String name, LocalDate startDate, LocalDate endDate) {}

    /** The key, at most 255 characters, no other period's. */
    public PeriodDraft key(@Nullable String value) {
        key = Change.set(value);
        return this;
    }

    /** The name, at most 255 characters. */
    public PeriodDraft name(@Nullable String value) {
        name = Change.set(value);
        return this;
    }

    /** The number of the program that plans it, null for none. */
    public PeriodDraft programId(@Nullable Long value) {
        programId = Change.set(value);
        return this;
    }

    /** The first and the last day; both are required. */
    public PeriodDraft dates(@Nullable LocalDate start, @Nullable LocalDate end) {
        startDate = Change.set(start);
        endDate = Change.set(end);
        return this;
    }

    /** Whether it is out of use. */
    public PeriodDraft archived(boolean value) {
        archived = Change.set(value);
        return this;
    }

    /** The teams that take part, in order. */
    public PeriodDraft teamIds(List<Long> value) {
        teamIds = Change.set(value.stream().distinct().toList());
        return this;
    }

    /** All sprints, in order; those that the period has and that are not named go. */
    public PeriodDraft sprints(List<Sprint> value) {
        sprints = Change.set(List.copyOf(value));
        return this;
    }

    Change<String> key() {
        return key;
    }

    Change<String> name() {
        return name;
    }

    Change<Long> programId() {
        return programId;
    }

    Change<LocalDate> startDate() {
        return startDate;
    }

    Change<LocalDate> endDate() {
        return endDate;
    }

    Change<Boolean> archived() {
        return archived;
    }

    Change<List<Long>> teamIds() {
        return teamIds;
    }

    Change<List<Sprint>> sprints() {
        return sprints;
    }
}
