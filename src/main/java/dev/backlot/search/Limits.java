package dev.backlot.search;

import dev.backlot.jql.HistoryPredicate.Kind;
import dev.backlot.kernel.Condition;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When, and by whom, something has to have been so.
 *
 * @param spans all of these
 * @param authors one of each of these
 */
record Limits(List<Span> spans, List<List<Long>> authors) {

    /**
     * A stretch of time.
     *
     * @param kind {@code BEFORE} and {@code AFTER} know only one moment; a day's end is the next day's beginning
     */
    record Span(Kind kind, OffsetDateTime from, OffsetDateTime to) {

        Condition touches(String began, @Nullable Ending ending) {
            return switch (kind) {
                case BEFORE -> Condition.of(began + " < ?", from);
                case AFTER -> after(ending, false);
                case ON -> Condition.all(List.of(Condition.of(began + " < ?", to), after(ending, false)));
                default -> Condition.all(List.of(Condition.of(began + " <= ?", to), after(ending, true)));
            };
        }

        Condition holds(String moment) {
            return switch (kind) {
                case BEFORE -> Condition.of(moment + " < ?", from);
                case AFTER -> Condition.of(moment + " > ?", from);
                case ON -> Condition.of(moment + " >= ? and " + moment + " < ?", from, to);
                default -> Condition.of(moment + " >= ? and " + moment + " <= ?", from, to);
            };
        }

        private Condition after(@Nullable Ending ending, boolean orThen) {
            return ending == null ? Condition.ALWAYS : ending.after(from, orThen);
        }
    }

    /** The end of a time, which may be open. */
    @FunctionalInterface
    interface Ending {

        /** The time lasts beyond a moment, or at least up to it. */
        Condition after(OffsetDateTime moment, boolean orThen);
    }

    /**
     * A time that began, and perhaps ended, meets all of this.
     *
     * @param ending null where the time goes on
     */
    Condition during(String began, @Nullable Ending ending, String author) {
        List<Condition> parts = by(author);
        spans.forEach(span -> parts.add(span.touches(began, ending)));
        return Condition.all(parts);
    }

    /** A moment meets all of this. */
    Condition at(String moment, String author) {
        List<Condition> parts = by(author);
        spans.forEach(span -> parts.add(span.holds(moment)));
        return Condition.all(parts);
    }

    private List<Condition> by(String author) {
        List<Condition> parts = new ArrayList<>();
        authors.forEach(ids -> parts.add(Condition.in(author, ids)));
        return parts;
    }
}
