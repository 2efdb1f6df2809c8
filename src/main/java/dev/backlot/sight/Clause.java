package dev.backlot.sight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A boolean SQL expression over the table {@code issue i}.
 *
 * @param sql the expression
 * @param values one for each question mark, in order
 */
public record Clause(String sql, List<Object> values) {

    static final Clause NEVER = new Clause("1 = 0", List.of());

    static Clause of(String sql, Object... values) {
        return new Clause(sql, List.of(values));
    }

    static Clause in(String column, Collection<?> values) {
        return values.isEmpty()
                ? NEVER
                : new Clause(
                        column + " in (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                        List.copyOf(values));
    }

    Clause and(Clause other) {
        return joined(" and ", List.of(this, other));
    }

    static Clause any(List<Clause> parts) {
        return parts.isEmpty() ? NEVER : joined(" or ", parts);
    }

    private static Clause joined(String word, List<Clause> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        List<String> texts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        parts.forEach(part -> {
            texts.add("(" + part.sql + ")");
            values.addAll(part.values);
        });
        return new Clause(String.join(word, texts), List.copyOf(values));
    }
}
