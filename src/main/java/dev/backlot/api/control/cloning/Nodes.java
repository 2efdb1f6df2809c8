package dev.backlot.api.control.cloning;

import dev.backlot.api.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the other Jira tells, part by part. */
final class Nodes {

    private Nodes() {}

    /** A text; null where there is none. */
    static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isValueNode() && !value.isNull() ? value.asString().replace("\0", "") : null;
    }

    /** A text; empty where there is none. */
    static String word(JsonNode node, String key) {
        String text = text(node, key);
        return text == null ? "" : text;
    }

    /** A number, in quotes or not; null where there is none. */
    static @Nullable Long number(JsonNode node, String key) {
        String text = text(node, key);
        return text == null || !text.matches("-?\\d{1,18}") ? null : Long.valueOf(text);
    }

    /** The number of a thing, which everything has. */
    static long id(JsonNode node) {
        Long id = number(node, "id");
        return id == null ? 0 : id;
    }

    /** The number of the thing under a key; null where there is none. */
    static @Nullable Long idOf(JsonNode node, String key) {
        return number(node.path(key), "id");
    }

    /** A moment; null where there is none. */
    static @Nullable Instant moment(JsonNode node, String key) {
        return moment(node.path(key));
    }

    /** A moment; null where it is none. */
    static @Nullable Instant moment(JsonNode value) {
        return value.isString() ? Moments.parse(value.asString(), "date") : null;
    }

    /** A moment that everything has. */
    static Instant moment(JsonNode node, String key, Instant otherwise) {
        Instant moment = moment(node, key);
        return moment == null ? otherwise : moment;
    }

    /** A day; null where there is none. */
    static @Nullable LocalDate day(JsonNode node, String key) {
        return day(node.path(key));
    }

    /** A day; null where it is none. */
    static @Nullable LocalDate day(JsonNode value) {
        String text = value.asString("");
        return text.matches("\\d{4}-\\d\\d-\\d\\d.*") ? LocalDate.parse(text.substring(0, 10)) : null;
    }

    /** Every element of a list, none where there is no list. */
    static <T> List<T> list(JsonNode list, Function<JsonNode, T> element) {
        return StreamSupport.stream(list.spliterator(), false).map(element).toList();
    }
}
