package dev.backlot.jql;

import java.util.Locale;

/**
 * A restriction on the change which a {@code was} or {@code changed} clause looks for, such as
 * {@code BY admin}. {@code toString()} gives it as canonical JQL.
 */
public record HistoryPredicate(Kind kind, Operand operand) {

    /** The keyword of a history predicate. {@link #FROM} and {@link #TO} go with {@code changed} only. */
    public enum Kind {
        BEFORE,
        AFTER,
        ON,
        DURING,
        BY,
        FROM,
        TO;

        static Kind of(String keyword) {
            return valueOf(keyword.toUpperCase(Locale.ROOT));
        }
    }

    @Override
    public String toString() {
        return JqlPrinter.print(this);
    }
}
