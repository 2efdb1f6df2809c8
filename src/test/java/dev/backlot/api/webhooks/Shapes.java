package dev.backlot.api.webhooks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares JSON with public payloads key by key; {@code recorded/NOTICE.md} says where they are from. */
final class Shapes {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Keys whose objects the transcripts cut short. */
    private static final Set<String> ABRIDGED = Set.of("avatarUrls");

    private Shapes() {}

    /** What differs, as paths; values are not compared, since they are invented. */
    static List<String> differences(String shape, String json, Set<String> surplus) {
        List<String> found = new ArrayList<>();
        compare(read(shape), JSON.readTree(json), "", surplus, found);
        return found;
    }

    private static JsonNode read(String shape) {
        try (InputStream file = Shapes.class.getResourceAsStream("/recorded/webhooks/" + shape + ".json")) {
            return JSON.readTree(Objects.requireNonNull(file, shape));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(
            JsonNode expected, JsonNode actual, String path, Set<String> surplus, List<String> found) {
        if (expected.getNodeType() != actual.getNodeType()) {
            found.add(path + " is " + actual.getNodeType() + ", not " + expected.getNodeType());
            return;
        }
        Set<String> keys = new TreeSet<>(actual.propertyNames());
        keys.addAll(expected.propertyNames());
        for (String key : keys) {
            String deeper = path + "/" + key;
            if (!actual.has(key)) {
                found.add(deeper + " is missing");
            } else if (expected.has(key)) {
                compare(expected.get(key), actual.get(key), deeper, surplus, found);
            } else if (!surplus.contains(key) && !ABRIDGED.contains(path.substring(path.lastIndexOf('/') + 1))) {
                found.add(deeper + " is too much");
            }
        }
    }
}
