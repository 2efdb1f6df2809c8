package dev.backlot.api.align;

import dev.backlot.align.Kind;
import dev.backlot.align.Property;
import dev.backlot.align.Resource;
import dev.backlot.align.Resources;
import dev.backlot.align.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An OpenAPI document with the paths and schemas of each resource, made of the same table as the server's behaviour. */
@Component
class AlignOpenApi {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final List<String> QUERY = List.of("$select", "$filter", "$orderby", "$top", "$skip", "expand");
    private static final List<String> REFUSALS = List.of("400", "401", "403", "404", "405", "429");

    private final Resources resources;

    AlignOpenApi(Resources resources) {
        this.resources = resources;
    }

    /** The document for a server at an address. */
    Map<String, Object> of(String server) {
        Map<String, Object> paths = new LinkedHashMap<>();
        resources.all().forEach(resource -> addPaths(resource, paths));
        Map<String, Object> schemas = new LinkedHashMap<>();
        resources.shapes().values().forEach(shape -> schemas.put(shape.schema(), schema(shape)));
        schemas.put("Operation", operation());
        schemas.put("ProblemDetails", problem());
        return Map.of(
                "openapi", "3.0.3",
                "info", Map.of("title", "Jira Align REST API 2.0, as Backlot serves it", "version", "2.0"),
                "servers", List.of(Map.of("url", server)),
                "paths", paths,
                "components",
                        Map.of(
                                "schemas",
                                schemas,
                                "securitySchemes",
                                Map.of("bearer", Map.of("type", "http", "scheme", "bearer"))),
                "security", List.of(Map.of("bearer", List.of())));
    }

    private static void addPaths(Resource resource, Map<String, Object> paths) {
        String schema = resource.shape().schema();
        Map<String, Object> many = Map.of("type", "array", "maxItems", 100, "items", reference(schema));
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("get", call(resource, "list", "200", many, null, QUERY));
        collection.put("post", call(resource, "create", "201", reference(schema), reference(schema), List.of()));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("get", call(resource, "get", "200", reference(schema), null, List.of("$select", "expand")));
        if (resource.updatable()) {
            object.put("put", call(resource, "replace", "200", reference(schema), reference(schema), List.of()));
            Map<String, Object> patch = Map.of("type", "array", "items", reference("Operation"));
            object.put("patch", call(resource, "change", "204", null, patch, List.of()));
        }
        object.put(
                "parameters",
                List.of(Map.of("name", "id", "in", "path", "required", true, "schema", Map.of("type", "integer"))));
        paths.put(AlignDialect.PATH + "/" + resource.segment(), collection);
        paths.put(AlignDialect.PATH + "/" + resource.segment() + "/{id}", object);
    }

    private static Map<String, Object> call(
            Resource resource,
            String verb,
            String status,
            @Nullable Map<String, Object> answer,
            @Nullable Map<String, Object> body,
            List<String> parameters) {
        Map<String, Object> call = new LinkedHashMap<>();
        call.put("tags", List.of(resource.name()));
        call.put("operationId", verb + resource.name());
        call.put("parameters", parameters.stream().map(AlignOpenApi::parameter).toList());
        if (body != null) {
            call.put("requestBody", Map.of("required", true, "content", json("application/json", body)));
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put(status, done(answer));
        for (String refusal : REFUSALS) {
            answers.put(
                    refusal,
                    Map.of(
                            "description",
                            "Refused.",
                            "content",
                            json("application/problem+json", reference("ProblemDetails"))));
        }
        call.put("responses", answers);
        return call;
    }

    private static Map<String, Object> done(@Nullable Map<String, Object> answer) {
        return answer == null
                ? Map.of("description", "Done.")
                : Map.of("description", "Done.", "content", json("application/json", answer));
    }

    private static Map<String, Object> parameter(String name) {
        String type = name.equals("$top") || name.equals("$skip") ? "integer" : "string";
        return Map.of("name", name, "in", "query", "required", false, "schema", Map.of("type", type));
    }

    private static Map<String, Object> json(String type, Map<String, Object> schema) {
        return Map.of(type, Map.of("schema", schema));
    }

    private static Map<String, Object> reference(String schema) {
        return Map.of("$ref", SCHEMAS + schema);
    }

    private static Map<String, Object> schema(Shape shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Property property : shape.properties()) {
            properties.put(property.name(), schema(property));
            if (property.required()) {
                required.add(property.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("x-required-to-create", required);
        }
        return schema;
    }

    private static Map<String, Object> schema(Property property) {
        Map<String, Object> single = property.schema() == null ? value(property.kind()) : reference(property.schema());
        if (property.list()) {
            return Map.of("type", "array", "items", single);
        }
        if (property.schema() != null) {
            return single;
        }
        Map<String, Object> schema = new LinkedHashMap<>(single);
        schema.put("nullable", true);
        if (property.readOnly()) {
            schema.put("readOnly", true);
        }
        return schema;
    }

    private static Map<String, Object> value(Kind kind) {
        return switch (kind) {
            case STRING -> Map.of("type", "string");
            case INTEGER -> Map.of("type", "integer");
            case NUMBER -> Map.of("type", "number");
            case BOOLEAN -> Map.of("type", "boolean");
            case DATE -> Map.of("type", "string", "format", "date-time");
            case OBJECT -> Map.of("type", "object");
        };
    }

    private static Map<String, Object> operation() {
        Map<String, Object> text = Map.of("type", "string");
        return Map.of(
                "type",
                "object",
                "required",
                List.of("op", "path"),
                "properties",
                Map.of("op", text, "path", text, "from", text, "value", Map.of()));
    }

    private static Map<String, Object> problem() {
        Map<String, Object> text = Map.of("type", "string");
        return Map.of(
                "type",
                "object",
                "properties",
                Map.of(
                        "type", text,
                        "title", text,
                        "status", Map.of("type", "integer"),
                        "detail", text,
                        "instance", text));
    }
}
