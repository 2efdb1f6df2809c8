package dev.backlot.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A piece of JSON, for looking into what the server says without a library: {@code answer.json().at("issues").at(0).text("key")}.
 * What is not there is {@link #isMissing() missing}, at any depth.
 */
public final class Json {

    private static final Json MISSING = new Json(null, false);

    private final Object value;
    private final boolean there;

    private Json(Object value, boolean there) {
        this.value = value;
        this.there = there;
    }

    /**
     * Reads a text.
     *
     * @throws BacklotException where it is not JSON
     */
    public static Json parse(String text) {
        return new Json(new JsonReader(text).read(), true);
    }

    /**
     * Writes maps, lists, texts, numbers, booleans, {@link Json} and null as JSON; of anything else its
     * {@code toString()} as a text.
     */
    public static String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(value instanceof Json json ? json.value : value, out);
        return out.toString();
    }

    /** The value of a key of an object. */
    public Json at(String key) {
        return value instanceof Map<?, ?> map && map.containsKey(key) ? new Json(map.get(key), true) : MISSING;
    }

    /** An element of a list, from 0. */
    public Json at(int index) {
        return value instanceof List<?> list && index >= 0 && index < list.size()
                ? new Json(list.get(index), true)
                : MISSING;
    }

    /** The elements of a list; none of anything else. */
    public List<Json> list() {
        return value instanceof List<?> list
                ? list.stream().map(each -> new Json(each, true)).toList()
                : List.of();
    }

    /** The text; of a number or a boolean, how it is written; null for all else. */
    public String text() {
        return value == null || value instanceof Map || value instanceof List ? null : value.toString();
    }

    /** The text at a key. */
    public String text(String key) {
        return at(key).text();
    }

    /**
     * The whole number.
     *
     * @throws BacklotException where this is none
     */
    public long number() {
        if (value instanceof BigDecimal number) {
            return number.longValue();
        }
        throw new BacklotException("No number: " + this);
    }

    /**
     * The whole number at a key.
     *
     * @throws BacklotException where there is none
     */
    public long number(String key) {
        return at(key).number();
    }

    /** Whether this is {@code true}. */
    public boolean isTrue() {
        return Boolean.TRUE.equals(value);
    }

    /** Whether there is nothing here, not even a null. */
    public boolean isMissing() {
        return !there;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Json json && there == json.there && Objects.equals(value, json.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    /** As JSON, in one line. */
    @Override
    public String toString() {
        return there ? write(value) : "(missing)";
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            writeMap(map, out);
        } else if (value instanceof Iterable<?> list) {
            String separator = "[";
            for (Object each : list) {
                out.append(separator);
                write(each, out);
                separator = ",";
            }
            out.append(separator.equals("[") ? "[]" : "]");
        } else if (value instanceof Json json) {
            write(json.value, out);
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            quote(value.toString(), out);
        }
    }

    private static void writeMap(Map<?, ?> map, StringBuilder out) {
        String separator = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(separator);
            quote(String.valueOf(entry.getKey()), out);
            out.append(':');
            write(entry.getValue(), out);
            separator = ",";
        }
        out.append(separator.equals("{") ? "{}" : "}");
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
