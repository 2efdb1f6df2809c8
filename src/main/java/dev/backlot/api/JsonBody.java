package dev.backlot.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.backlot.kernel.Change;
import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON object of a request, read key by key, so that an absent key can be told from a null. Keys that nobody asks for
 * are ignored; a value of a wrong type is refused with 400.
 */
public final class JsonBody {

    private final ObjectNode node;

    /** Wraps an object. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public JsonBody(ObjectNode node) {
        this.node = node;
    }

    /** A string; numbers and booleans are taken as their text. No database column can hold a NUL, so none is let in. */
    public Change<String> text(String key) {
        return change(key, "a string without NUL", value -> value.isValueNode() ? withoutNul(value.asString()) : null);
    }

    /** A whole number, also one in quotes. */
    public Change<Long> number(String key) {
        return change(key, "a whole number", JsonBody::wholeNumber);
    }

    /** A boolean, also one in quotes. */
    public Change<Boolean> flag(String key) {
        return change(key, "true or false", value -> switch (value.isValueNode() ? value.asString() : "") {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        });
    }

    /** A moment; a date without a time counts as not given, as observed. */
    public Change<Instant> moment(String key) {
        String text = text(key).or(null);
        if (text == null) {
            return text(key).map(nothing -> null);
        }
        Instant moment = Moments.parse(text, key);
        return moment == null ? Change.keep() : Change.set(moment);
    }

    /** An object within this one. */
    public Change<JsonBody> object(String key) {
        return change(key, "an object", value -> value instanceof ObjectNode inner ? new JsonBody(inner) : null);
    }

    /**
     * A list of strings, in which numbers are taken as their text.
     *
     * @throws Problem where there is no such list
     */
    public List<String> texts(String key) {
        return elements(
                key,
                "a list of strings",
                element -> element.isString() || element.isIntegralNumber() ? withoutNul(element.asString()) : null);
    }

    /**
     * A list of strings, or one string that may hold several with commas between them; none where the key is absent or
     * null. What splits parameters splits these, too.
     *
     * @throws Problem where something else is there
     */
    public List<String> words(String key) {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            return List.of();
        }
        return value.isString() ? List.of(value.asString()) : texts(key);
    }

    /** The window that {@code startAt} and {@code maxResults} ask for, read as those parameters are. */
    public PageQuery window() {
        return PageQueries.of(text("startAt").or(null), text("maxResults").or(null));
    }

    /**
     * A list of whole numbers, also in quotes; none where the key is absent or null.
     *
     * @throws Problem where something else is there
     */
    public List<Long> numbers(String key) {
        JsonNode list = node.get(key);
        return list == null || list.isNull()
                ? List.of()
                : elements(key, "a list of whole numbers", JsonBody::wholeNumber);
    }

    /**
     * A list of objects; none where the key is absent or null.
     *
     * @throws Problem where something else is there
     */
    public List<JsonBody> objects(String key) {
        JsonNode list = node.get(key);
        return list == null || list.isNull()
                ? List.of()
                : elements(
                        key,
                        "a list of objects",
                        element -> element instanceof ObjectNode inner ? new JsonBody(inner) : null);
    }

    /** A value of any kind, as JSON. */
    public Optional<JsonNode> json(String key) {
        return Optional.ofNullable(node.get(key));
    }

    /** Hands on each key with its value as JSON. */
    public void forEach(BiConsumer<String, JsonNode> action) {
        node.propertyStream().forEach(each -> action.accept(each.getKey(), each.getValue()));
    }

    /** The keys of the object, in their order. */
    public List<String> keys() {
        return List.copyOf(node.propertyNames());
    }

    private <T> Change<T> change(String key, String expected, Function<JsonNode, @Nullable T> reader) {
        JsonNode value = node.get(key);
        if (value == null) {
            return Change.keep();
        }
        return Change.set(value.isNull() ? null : required(key, expected, reader.apply(value)));
    }

    private <T> List<T> elements(String key, String expected, Function<JsonNode, @Nullable T> reader) {
        JsonNode list = node.get(key);
        if (list == null || !list.isArray()) {
            throw refusal(key, expected);
        }
        List<T> elements = new ArrayList<>();
        for (JsonNode element : list) {
            elements.add(required(key, expected, reader.apply(element)));
        }
        return elements;
    }

    private static @Nullable String withoutNul(String text) {
        return text.indexOf('\0') < 0 ? text : null;
    }

    private static @Nullable Long wholeNumber(JsonNode value) {
        try {
            return value.isIntegralNumber() || value.isString()
                    ? Long.valueOf(value.asString().strip())
                    : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static <T> T required(String key, String expected, @Nullable T value) {
        if (value == null) {
            throw refusal(key, expected);
        }
        return value;
    }

    private static Problem refusal(String key, String expected) {
        return Problem.invalidField(key, "The value of '" + key + "' must be " + expected + ".");
    }
}
