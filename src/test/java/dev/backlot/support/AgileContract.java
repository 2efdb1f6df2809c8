package dev.backlot.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds answers of the agile API against the contract: the schema of the path, the method and the status, in which every
 * key that is always sent is required and no further one is allowed. An error status that the contract does not list for an
 * operation may only have one of Jira's two error bodies.
 */
public final class AgileContract implements Filter {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode DOCUMENT = document();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();
    private static final String ANY_ERROR = """
            {"oneOf": [{"$ref": "#/components/schemas/ErrorCollection"}, {"$ref": "#/components/schemas/RestStatus"}]}""";

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String path = URI.create(request.getURI().replaceAll("[?#].*", "")).getRawPath();
        check(request.getMethod(), path, response.statusCode(), response.contentType(), response.asString());
        return response;
    }

    /**
     * Fails if an answer is not as the contract says. Paths outside the agile API are let through.
     *
     * @param path the path of the request, with whatever comes before {@code /rest}
     */
    public static void check(String method, String path, int status, @Nullable String contentType, String body) {
        Optional<JsonNode> operation = operation(method, path);
        if (operation.isEmpty()) {
            return;
        }
        String what = method + " " + path + " -> " + status + " " + body;
        JsonNode answer = operation.get().path("responses").path(Integer.toString(status));
        JsonNode schema = answer.path("content").path("application/json").path("schema");
        if (status < 400) {
            assertThat(answer.isMissingNode())
                    .as("undocumented success: " + what)
                    .isFalse();
            if (schema.isMissingNode()) {
                assertThat(status == 204 ? body : "").as(what).isEmpty();
                return;
            }
        } else if (!isJson(contentType) && (status == 401 || status == 403)) {
            return; // A refused login is answered by the server's login page, before any operation.
        }
        assertThat(isJson(contentType)).as("JSON: " + what).isTrue();
        assertThat(violations(schema.isMissingNode() ? ANY_ERROR : schema.toString(), body))
                .as(what)
                .isEmpty();
    }

    private static List<String> violations(String schema, String body) {
        return SCHEMAS.computeIfAbsent(schema, AgileContract::compile).validate(JSON.readTree(body)).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema compile(String text) {
        ObjectNode schema = (ObjectNode) JSON.readTree(text);
        schema.set("components", DOCUMENT.get("components"));
        return REGISTRY.getSchema(schema);
    }

    /** The operation whose path fits; where several do, the one with the most words of its own. */
    private static Optional<JsonNode> operation(String method, String path) {
        int start = path.indexOf("/rest/agile/");
        if (start < 0) {
            return Optional.empty();
        }
        List<String> parts = parts(path.substring(start + "/rest".length()).replaceFirst("/latest(?=/|$)", "/1.0"));
        return DOCUMENT.get("paths").properties().stream()
                .filter(entry -> fits(parts(entry.getKey()), parts))
                .max(Comparator.comparingLong(entry -> parts(entry.getKey()).stream()
                        .filter(part -> !part.startsWith("{"))
                        .count()))
                .map(entry -> entry.getValue().get(method.toLowerCase(Locale.ROOT)));
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

    private static boolean isJson(@Nullable String contentType) {
        return contentType != null && contentType.startsWith("application/json");
    }

    private static JsonNode document() {
        try (InputStream stream =
                AgileContract.class.getResourceAsStream("/contract/jira-agile-dc.corrected.openapi.json")) {
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
