package dev.backlot.support;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The vendor's description of the API, mended where it is known to be wrong and made strict: no further key, and null where a
 * value may be.
 */
final class OfficialDocument {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PAGE = """
            {"type": "object", "properties": {"self": {"type": "string"}, "nextPage": {"type": "string"},
             "startAt": {"type": "integer"}, "maxResults": {"type": "integer"}, "total": {"type": "integer"},
             "isLast": {"type": "boolean"}, "values": {"type": "array"}}}""";
    private static final List<String> NO_RULES =
            List.of("example", "xml", "format", "description", "writeOnly", "uniqueItems");

    /** Marks an answer that is described as what it is not. */
    static final String UNCHECKED = "x-unchecked";

    private final JsonNode document;

    private OfficialDocument(JsonNode document) {
        this.document = document;
    }

    /**
     * Reads a document.
     *
     * @param text OpenAPI 3.0
     * @param defects what is wrong in it, as in {@code contract/official-defects.json}
     * @throws IllegalArgumentException if the document does not have what a defect is told of, or has it right
     */
    static OfficialDocument read(String text, JsonNode defects) {
        JsonNode document = JSON.readTree(text);
        OfficialDocument official = new OfficialDocument(document);
        defects.forEach(official::mend);
        strict(document.at("/components/schemas"));
        document.path("paths")
                .forEach(path -> path.forEach(operation -> operation
                        .path("responses")
                        .forEach(response -> strict(response.at("/content/application~1json/schema")))));
        return official;
    }

    /** What the schemas refer to. */
    JsonNode components() {
        return document.path("components");
    }

    /** The answers of the operation whose path fits, by status; where several fit, of the one with the most words of its own. */
    Optional<JsonNode> answers(String method, String path) {
        List<String> parts = parts(path);
        return document.path("paths").properties().stream()
                .filter(entry -> fits(parts(entry.getKey()), parts))
                .max(Comparator.comparingLong(entry -> parts(entry.getKey()).stream()
                        .filter(part -> !part.startsWith("{"))
                        .count()))
                .map(entry -> entry.getValue().get(method.toLowerCase(Locale.ROOT)))
                .map(operation -> operation.path("responses"));
    }

    private void mend(JsonNode defect) {
        JsonNode right = defect.path("as");
        defect.path("statuses").forEach(name -> addStatus(name.asString()));
        defect.path("gone").forEach(name -> object("/paths").putObject(name.asString()));
        defect.path("answers").forEach(name -> mendAnswer(name.asString(), right));
        defect.path("values").forEach(name -> {
            String[] parts = name.asString().split("\\.", -1);
            replace(object("/components/schemas/" + parts[0] + "/properties"), parts[1], right);
        });
        defect.path("schemas").forEach(name -> replace(object("/components/schemas"), name.asString(), right));
        defect.path("keys").properties().forEach(schema -> {
            ObjectNode known = object("/components/schemas/" + schema.getKey() + "/properties");
            schema.getValue().properties().forEach(key -> {
                require(!known.has(key.getKey()), schema.getKey() + " has " + key.getKey());
                known.set(key.getKey(), key.getValue().deepCopy());
            });
        });
    }

    private void mendAnswer(String name, JsonNode right) {
        String[] parts = name.split(" ", -1);
        ObjectNode answer = answer(parts[0], parts[1], parts[2]);
        if (right.isNull()) {
            answer.put(UNCHECKED, true);
        } else if (answer.at("/content/application~1json").isObject()) {
            replace((ObjectNode) answer.at("/content/application~1json"), "schema", right);
        } else {
            answer.putObject("content").putObject("application/json").set("schema", right.deepCopy());
        }
    }

    private ObjectNode answer(String method, String path, String status) {
        JsonNode responses = document.path("paths")
                .path(path)
                .path(method.toLowerCase(Locale.ROOT))
                .path("responses");
        require(responses.path(status).isObject(), "no " + method + " " + path + " " + status);
        return (ObjectNode) responses.path(status);
    }

    private void addStatus(String name) {
        String[] parts = name.split(" ", -1);
        JsonNode responses = document.path("paths")
                .path(parts[1])
                .path(parts[0].toLowerCase(Locale.ROOT))
                .path("responses");
        require(responses.isObject() && !responses.has(parts[2]), name + " is documented, or nothing is");
        ((ObjectNode) responses).putObject(parts[2]);
    }

    private ObjectNode object(String pointer) {
        require(document.at(pointer).isObject(), "no " + pointer);
        return (ObjectNode) document.at(pointer);
    }

    /** Puts a schema in the place of another; with {@code listOf} or {@code pageOf} it makes one of what was there. */
    private static void replace(ObjectNode parent, String key, JsonNode right) {
        require(parent.has(key), "no " + key);
        JsonNode old = parent.get(key);
        if (right.has("listOf")) {
            parent.putObject(key).put("type", "array").set("items", old);
        } else if (right.has("pageOf")) {
            ObjectNode page = (ObjectNode) JSON.readTree(PAGE);
            ((ObjectNode) page.at("/properties/values")).set("items", old);
            parent.set(key, page);
        } else {
            require(!old.equals(right), key + " is right");
            parent.set(key, right.deepCopy());
        }
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException("official-defects.json: " + message);
        }
    }

    private static void strict(JsonNode node) {
        if (node instanceof ObjectNode schema && schema.path("type").isString()) {
            NO_RULES.forEach(schema::remove);
            if (schema.has("properties") && !schema.has("additionalProperties")) {
                schema.put("additionalProperties", false);
            }
            schema.set(
                    "type",
                    schema.arrayNode().add(schema.get("type").asString()).add("null"));
            if (schema.get("enum") instanceof ArrayNode values) {
                values.addNull();
            }
        }
        node.forEach(OfficialDocument::strict);
    }

    private static boolean fits(List<String> template, List<String> parts) {
        return template.size() == parts.size()
                && IntStream.range(0, parts.size())
                        .allMatch(index -> template.get(index).startsWith("{")
                                || template.get(index).equals(parts.get(index)));
    }

    private static List<String> parts(String path) {
        return Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
    }
}
