package dev.backlot.support;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what tests send and get into the texts of Swagger UI, where an operation of the platform has no example yet: run the
 * tests with the system property {@value #SETTING} set, look at what changed below {@code src/main/resources/openapi}, and
 * commit it. Without the property it does nothing.
 */
final class ExampleRecorder implements Filter {

    /** Switches it on. */
    static final String SETTING = "backlot.examples";

    /** Names the operation on the answer, while recording. */
    static final String OPERATION = "X-Operation";

    private static final Path TEXTS = Path.of("src", "main", "resources", "openapi", "platform");
    private static final int LONGEST_LIST = 2;
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static boolean isOn() {
        return Boolean.getBoolean(SETTING);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String operation = response.header(OPERATION);
        if (isOn() && operation != null && response.statusCode() < 300) {
            record(operation, request, response);
        }
        return response;
    }

    private static synchronized void record(
            String operation, FilterableRequestSpecification request, Response response) {
        Path file = TEXTS.resolve(operation + ".json");
        try {
            ObjectNode text =
                    Files.exists(file) ? (ObjectNode) JSON.readTree(Files.readString(file)) : JSON.createObjectNode();
            boolean changed = addRequest(text, read(request.getBody()));
            changed |= addAnswer(text, response.statusCode(), read(response.asString()));
            if (changed) {
                Files.writeString(file, JSON.writeValueAsString(text) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean addRequest(ObjectNode text, @Nullable JsonNode body) {
        if (body == null || text.has("request") || body.isEmpty()) {
            return false;
        }
        ObjectNode request = text.putObject("request");
        request.set("schema", schema(body));
        request.set("example", shortened(body));
        return true;
    }

    private static boolean addAnswer(ObjectNode text, int status, @Nullable JsonNode body) {
        if (body == null || body.isEmpty() || text.path("success").isObject()) {
            return false;
        }
        text.putObject("success").putObject(Integer.toString(status)).set("example", shortened(body));
        return true;
    }

    private static @Nullable JsonNode read(@Nullable Object body) {
        if (body == null || body.toString().isBlank()) {
            return null;
        }
        try {
            return JSON.readTree(ADDRESS.matcher(body.toString()).replaceAll("http://localhost:8080"));
        } catch (JacksonException noJson) {
            return null;
        }
    }

    private static JsonNode schema(JsonNode value) {
        ObjectNode schema = JSON.createObjectNode();
        if (value.isObject()) {
            schema.put("type", "object");
            ObjectNode properties = schema.putObject("properties");
            value.properties().forEach(each -> properties.set(each.getKey(), schema(each.getValue())));
        } else if (value.isArray()) {
            schema.put("type", "array");
            schema.set("items", value.isEmpty() ? JSON.createObjectNode() : schema(value.get(0)));
        } else if (!value.isNull()) {
            schema.put(
                    "type",
                    value.isBoolean()
                            ? "boolean"
                            : value.isIntegralNumber() ? "integer" : value.isNumber() ? "number" : "string");
        }
        return schema;
    }

    private static JsonNode shortened(JsonNode value) {
        if (value instanceof ObjectNode object) {
            ObjectNode copy = JSON.createObjectNode();
            object.properties().forEach(each -> copy.set(each.getKey(), shortened(each.getValue())));
            return copy;
        }
        if (value instanceof ArrayNode list) {
            ArrayNode copy = JSON.createArrayNode();
            list.valueStream()
                    .limit(LONGEST_LIST)
                    .map(ExampleRecorder::shortened)
                    .forEach(copy::add);
            return copy;
        }
        return value;
    }
}
