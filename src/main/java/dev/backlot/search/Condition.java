package dev.backlot.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A piece of SQL over the table {@code issue i} with the values of its question marks, in order.
 *
 * @param sql a boolean expression
 * @param values one for each question mark
 */
record Condition(String sql, List<Object> values) {

    static final Condition ALWAYS = new Condition("1 = 1", List.of());
    static final Condition NEVER = new Condition("1 = 0", List.of());

    static Condition of(String sql, Object... values) {
        return new Condition(sql, List.of(values));
    }

    /** The expression is one of these values; never true where there are none. */
    static Condition in(String expression, Collection<?> values) {
        return values.isEmpty()
                ? NEVER
                : new Condition(
                        expression + " in (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                        List.copyOf(values));
    }

    static Condition all(List<Condition> parts) {
        return join(parts, " and ", ALWAYS);
    }

    static Condition any(List<Condition> parts) {
        return join(parts, " or ", NEVER);
    }

    private static Condition join(List<Condition> parts, String word, Condition none) {
        if (parts.isEmpty()) {
            return none;
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        List<Object> values = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Condition part : parts) {
            texts.add("(" + part.sql + ")");
            values.addAll(part.values);
        }
        return new Condition(String.join(word, texts), List.copyOf(values));
    }
}
