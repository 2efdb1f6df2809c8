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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds answers of the platform and of sessions against the vendor's own description of Data Center 10.3, which is no part of
 * this project: where the file is not found, nothing is checked. What the description has wrong is in
 * {@code contract/official-defects.json}, each with its reason.
 */
public final class OfficialContract implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(OfficialContract.class);
    private static final String SETTING = "BACKLOT_CONTRACT";
    private static final Path USUAL = Path.of("..", "shared", "contract", "jira-software-dc-10.3.24.openapi.json");

    /** What any operation may answer before or beside its own work; the description tells of them here and there only. */
    private static final Set<Integer> ANYWHERE = Set.of(400, 401, 403, 404, 405, 406, 413, 415, 429, 503);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final @Nullable OfficialContract FOUND = find(System.getProperty(SETTING, System.getenv(SETTING)));

    private final OfficialDocument document;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

    OfficialContract(String text, JsonNode defects) {
        document = OfficialDocument.read(text, defects);
    }

    /** The check, or a filter that checks nothing where the description is not there. */
    static Filter orNothing() {
        return FOUND == null ? (request, expected, context) -> context.next(request, expected) : FOUND;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String path = URI.create(request.getURI().replaceAll("[?#].*", "")).getRawPath();
        check(request.getMethod(), path, response.statusCode(), response.contentType(), response.asString());
        return response;
    }

    /**
     * Fails if an answer is not as described. Paths that are not described are let through.
     *
     * @param path the path of the request, with whatever comes before {@code /rest}
     */
    void check(String method, String path, int status, @Nullable String contentType, String body) {
        Optional<JsonNode> answers = answers(method, path);
        if (answers.isEmpty()) {
            return;
        }
        String what = method + " " + path + " -> " + status + " " + body;
        JsonNode answer = answers.get().path(Integer.toString(status));
        assertThat(answer.isObject() || ANYWHERE.contains(status))
                .as("documented status: " + what)
                .isTrue();
        if (status / 100 != 2 || answer.has(OfficialDocument.UNCHECKED)) {
            return;
        }
        JsonNode schema = answer.at("/content/application~1json/schema");
        if (schema.isMissingNode()) {
            boolean nothing = body.isEmpty() || contentType == null || !contentType.startsWith("application/json");
            assertThat(nothing || answer.has("content")).as("no body: " + what).isTrue();
        } else {
            assertThat(violations(schema, body)).as(what).isEmpty();
        }
    }

    private Optional<JsonNode> answers(String method, String path) {
        int start = path.indexOf("/rest/");
        if (start < 0 || path.startsWith("/rest/agile/", start)) {
            return Optional.empty();
        }
        String local = path.substring(start + "/rest".length())
                .replaceFirst("^/api/latest(?=/|$)", "/api/2")
                .replaceFirst("^/auth/latest(?=/|$)", "/auth/1");
        return document.answers(method, local);
    }

    private List<String> violations(JsonNode schema, String body) {
        try {
            return schemas.computeIfAbsent(schema, this::compile).validate(JSON.readTree(body)).stream()
                    .map(OfficialContract::told)
                    .distinct()
                    .toList();
        } catch (JacksonException e) {
            return List.of("no JSON");
        }
    }

    private static String told(Error error) {
        return error.getSchemaLocation() + ": " + error.getInstanceLocation() + " " + error.getMessage();
    }

    private Schema compile(JsonNode schema) {
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        whole.set("components", document.components());
        return registry.getSchema(whole);
    }

    /** The check by the file that a setting names, by the usual one without it; null where there is no such file. */
    static @Nullable OfficialContract find(@Nullable String setting) {
        Path file = setting == null || setting.isBlank() ? USUAL : Path.of(setting);
        if (!Files.isRegularFile(file)) {
            LOG.warn("Answers are not held against the vendor's description: there is no {}", file);
            return null;
        }
        try (InputStream defects = OfficialContract.class.getResourceAsStream("/contract/official-defects.json")) {
            return new OfficialContract(Files.readString(file), JSON.readTree(defects));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
