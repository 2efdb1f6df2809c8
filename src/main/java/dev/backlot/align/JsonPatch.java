package dev.backlot.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Applies a JSON patch (RFC 6902) as Jira Align does (documented): names in any letter case, a slash behind the name of a
 * list for the list itself, and what is only read is passed over.
 */
final class JsonPatch {

    private static final String END = "-";

    private final Shape shape;
    private final Map<String, @Nullable Object> values;

    private JsonPatch(Shape shape, Map<String, @Nullable Object> values) {
        this.shape = shape;
        this.values = values;
    }

    /**
     * The values after all steps.
     *
     * @throws Mistake where a step cannot be done
     */
    static Map<String, @Nullable Object> apply(AlignObject object, List<PatchOperation> operations) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Property property : object.resource().shape().properties()) {
            values.put(property.name(), copy(object.value(property)));
        }
        JsonPatch patch = new JsonPatch(object.resource().shape(), values);
        operations.forEach(patch::apply);
        return values;
    }

    private void apply(PatchOperation operation) {
        List<String> path = path(operation.path());
        switch (operation.op()) {
            case "add" -> put(operation, path, operation.value(), true);
            case "replace" -> put(operation, path, operation.value(), false);
            case "remove" -> remove(operation, path);
            case "copy" -> put(operation, path, from(operation), true);
            case "move" -> {
                Object moved = from(operation);
                remove(operation, path(String.valueOf(operation.from())));
                put(operation, path, moved, true);
            }
            case "test" -> {
                if (!Objects.equals(get(operation.path(), path), operation.value())) {
                    throw new Mistake(AlignTexts.notEqual(operation.path()));
                }
            }
            default -> throw new Mistake(AlignTexts.noOperation(operation.op()));
        }
    }

    private @Nullable Object from(PatchOperation operation) {
        String from = String.valueOf(operation.from());
        return copy(get(from, path(from)));
    }

    /** The parts of a path; the slash at the end of one says nothing. */
    private List<String> path(String text) {
        if (!text.startsWith("/")) {
            throw new Mistake(AlignTexts.noPath(text));
        }
        List<String> parts = new ArrayList<>();
        for (String part : text.substring(1).split("/", -1)) {
            parts.add(part.replace("~1", "/").replace("~0", "~"));
        }
        if (parts.size() > 1 && parts.get(parts.size() - 1).isEmpty()) {
            parts.remove(parts.size() - 1);
        }
        Optional<Property> property = shape.property(parts.get(0));
        parts.set(
                0,
                property.orElseThrow(() -> new Mistake(AlignTexts.noPath(text))).name());
        return parts;
    }

    private @Nullable Object get(String text, List<String> path) {
        Object found = values;
        for (String part : path) {
            found = child(text, found, part);
        }
        return found;
    }

    private static @Nullable Object child(String text, @Nullable Object parent, String part) {
        if (parent instanceof Map<?, ?> object && object.containsKey(part)) {
            return object.get(part);
        }
        if (parent instanceof List<?> list) {
            return list.get(index(text, part, list.size() - 1));
        }
        throw new Mistake(AlignTexts.noPath(text));
    }

    @SuppressWarnings("unchecked")
    private void put(PatchOperation operation, List<String> path, @Nullable Object value, boolean add) {
        Object parent = get(operation.path(), path.subList(0, path.size() - 1));
        String last = path.get(path.size() - 1);
        if (parent instanceof Map<?, ?>) {
            ((Map<String, @Nullable Object>) parent).put(last, copy(value));
        } else if (parent instanceof List<?>) {
            put(operation.path(), (List<@Nullable Object>) parent, last, value, add);
        } else if (parent == null && path.size() == 2) {
            List<@Nullable Object> list = new ArrayList<>();
            put(operation.path(), list, last, value, add);
            values.put(path.get(0), list);
        } else {
            throw new Mistake(AlignTexts.noPath(operation.path()));
        }
    }

    private static void put(
            String text, List<@Nullable Object> list, String last, @Nullable Object value, boolean add) {
        if (last.equals(END)) {
            list.add(copy(value));
        } else if (add) {
            list.add(index(text, last, list.size()), copy(value));
        } else {
            list.set(index(text, last, list.size() - 1), copy(value));
        }
    }

    private void remove(PatchOperation operation, List<String> path) {
        String text = operation.path();
        Object parent = get(text, path.subList(0, path.size() - 1));
        String last = path.get(path.size() - 1);
        if (path.size() == 1) {
            values.put(last, null);
        } else if (parent instanceof Map<?, ?> object && object.containsKey(last)) {
            object.remove(last);
        } else if (parent instanceof List<?> list) {
            list.remove(index(text, last, list.size() - 1));
        } else {
            throw new Mistake(AlignTexts.noPath(text));
        }
    }

    private static int index(String text, String part, int highest) {
        int index = part.matches("0|[1-9][0-9]{0,5}") ? Integer.parseInt(part) : Integer.MAX_VALUE;
        if (index > highest) {
            throw new Mistake(AlignTexts.noPath(text));
        }
        return index;
    }

    /** A copy that can be changed. */
    private static @Nullable Object copy(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            object.forEach((name, each) -> copy.put(String.valueOf(name), copy(each)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(each -> copy.add(copy(each)));
            return copy;
        }
        return value;
    }
}
