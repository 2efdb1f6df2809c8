package dev.backlot.api.align;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.backlot.align.Resource;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds every answer with objects against the description of Jira Align's API that was put together from what is public. It
 * is made stricter: objects have no other properties; and laxer: any property but the number may be null, as seen.
 */
final class AlignContract implements Filter {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode DOCUMENT = read();
    private static final Set<String> NEVER_NULL = Set.of("id", "self");
    private static final ObjectNode COMPONENTS = components();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        if (response.statusCode() / 100 == 2 && !response.asString().isEmpty()) {
            String path = URI.create(request.getURI().replaceAll("[?#].*", "")).getRawPath();
            boolean whole = !request.getURI().contains("select");
            Resource resource = Align.resource(path.split("/", -1)[5]);
            check(
                    resource,
                    JSON.readTree(response.asString()),
                    whole && !request.getURI().contains("expand"));
        }
        return response;
    }

    private static void check(Resource resource, JsonNode answer, boolean whole) {
        List<JsonNode> objects =
                answer.isArray() ? List.copyOf(answer.valueStream().toList()) : List.of(answer);
        Schema schema = SCHEMAS.computeIfAbsent(resource.shape().schema(), AlignContract::compile);
        for (JsonNode object : objects) {
            assertThat(schema.validate(object)).as(object.toString()).isEmpty();
            if (whole && !object.has("features")) {
                assertThat(new HashSet<>(object.propertyNames()))
                        .as(resource.name())
                        .isEqualTo(plain(resource.shape().schema()));
            }
        }
    }

    /** The properties that are there without expansion. */
    private static Set<String> plain(String schema) {
        Set<String> names = new HashSet<>();
        schema(schema).path("properties").properties().forEach(each -> {
            if (!each.getValue().path("x-expand").asBoolean(false)) {
                names.add(each.getKey());
            }
        });
        return names;
    }

    static JsonNode schema(String name) {
        return DOCUMENT.at("/components/schemas/" + name);
    }

    static JsonNode document() {
        return DOCUMENT;
    }

    private static Schema compile(String name) {
        ObjectNode whole = JSON.createObjectNode();
        whole.put("$ref", "#/components/schemas/" + name);
        whole.set("components", COMPONENTS);
        return REGISTRY.getSchema(whole);
    }

    private static ObjectNode components() {
        ObjectNode components = (ObjectNode) DOCUMENT.get("components").deepCopy();
        components.get("schemas").forEach(schema -> {
            ((ObjectNode) schema).put("additionalProperties", false);
            if (schema.path("properties") instanceof ObjectNode properties) {
                for (String name : List.copyOf(properties.propertyNames())) {
                    if (!NEVER_NULL.contains(name)) {
                        ObjectNode either = JSON.createObjectNode();
                        either.putArray("anyOf")
                                .add(properties.get(name))
                                .addObject()
                                .put("type", "null");
                        properties.set(name, either);
                    }
                }
            }
        });
        return components;
    }

    private static JsonNode read() {
        try {
            return JSON.readTree(new ClassPathResource("contract/align/jira-align-v2.reconstructed.openapi.json")
                    .getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
