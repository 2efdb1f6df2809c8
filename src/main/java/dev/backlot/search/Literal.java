package dev.backlot.search;

import dev.backlot.kernel.Condition;
import java.time.Instant;

/** One value that a clause compares a field with, after functions have been called. */
sealed interface Literal {

    /**
     * A value as the query gives it.
     *
     * @param number whether it is a bare whole number, which Jira reads as an id first
     */
    record Text(String text, boolean number) implements Literal {}

    /** A thing that a function found. */
    record Id(long id) implements Literal {}

    /**
     * Many things that a function found.
     *
     * @param select a statement that gives their numbers, with its values
     */
    record Select(Condition select) implements Literal {

        static Select of(String sql, Object... values) {
            return new Select(Condition.of(sql, values));
        }
    }

    /** A moment that a function computed. */
    record Moment(Instant instant) implements Literal {}

    /** The keyword {@code EMPTY}. */
    record Empty() implements Literal {}
}
