package dev.backlot.api.webhooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * How an event is told.
 *
 * @param evidence what the payload is known by; {@code never sent} where nothing sends it
 * @param form the name of a public payload, or the keys in their order, those in brackets not always there
 * @param loose keys that need not be on both sides
 */
record EventPayload(String event, String evidence, String form, Set<String> loose) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Map<String, EventPayload> all() throws IOException {
        return rows("payloads").stream()
                .map(row -> new EventPayload(
                        row[0],
                        row[1],
                        row.length > 2 ? row[2] : "",
                        row.length > 3 ? Set.of(row[3].split(" ", -1)) : Set.of()))
                .collect(Collectors.toMap(EventPayload::event, each -> each, (one, same) -> one, LinkedHashMap::new));
    }

    static List<String[]> rows(String name) throws IOException {
        return Files.readAllLines(Path.of("src", "test", "resources", "webhooks", name + ".tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    boolean isSent() {
        return !evidence.equals("never sent");
    }

    /** What differs in something that was sent. */
    List<String> differences(String body) {
        return form.contains(",") ? missing(List.copyOf(JSON.readTree(body).propertyNames())) : shape(body);
    }

    /** Whether nothing of the form is missing. */
    boolean isWhole(String body) {
        return form.contains(",") || Shapes.differences(form, body, loose).isEmpty();
    }

    private List<String> shape(String body) {
        return Shapes.differences(form, body, loose).stream()
                .filter(difference -> loose.stream().noneMatch(key -> difference.endsWith("/" + key + " is missing")))
                .toList();
    }

    private List<String> missing(List<String> keys) {
        List<String> wanted = new ArrayList<>();
        Arrays.stream(form.split(",", -1))
                .filter(key -> !key.startsWith("[") || keys.contains(key.substring(1, key.length() - 1)))
                .forEach(key -> wanted.add(key.replaceAll("[\\[\\]]", "")));
        return keys.equals(wanted) ? List.of() : List.of("has " + keys + ", not " + wanted);
    }
}
