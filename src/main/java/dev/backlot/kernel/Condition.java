package dev.backlot.kernel;

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
public record Condition(String sql, List<Object> values) {

    /** Of every issue. */
    public static final Condition ALWAYS = new Condition("1 = 1", List.of());

    /** Of none. */
    public static final Condition NEVER = new Condition("1 = 0", List.of());

    /** No database column can hold half a surrogate pair, and PostgreSQL's no NUL either, so that nothing equals them. */
    public Condition {
        values = values.stream()
                .map(value -> value instanceof String text ? storable(text) : value)
                .toList();
    }

    /** An expression with the values of its question marks. */
    public static Condition of(String sql, Object... values) {
        return new Condition(sql, List.of(values));
    }

    /** The expression is one of these values; never true where there are none. */
    public static Condition in(String expression, Collection<?> values) {
        return values.isEmpty()
                ? NEVER
                : new Condition(
                        expression + " in (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                        List.copyOf(values));
    }

    /** The same with text around it. */
    public Condition within(String before, String after) {
        return new Condition(before + sql + after, values);
    }

    /** Both. */
    public Condition and(Condition other) {
        return all(List.of(this, other));
    }

    /** All of these; true where there are none. */
    public static Condition all(List<Condition> parts) {
        return join(parts, " and ", ALWAYS);
    }

    /** At least one of these; never true where there are none. */
    public static Condition any(List<Condition> parts) {
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

    private static String storable(String text) {
        if (text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c))) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.appendCodePoint(isStorable(c) ? c : 0xfffd));
        return out.toString();
    }

    private static boolean isStorable(int c) {
        return c != 0 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
    }
}
