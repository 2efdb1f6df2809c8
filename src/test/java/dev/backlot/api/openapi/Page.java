package dev.backlot.api.openapi;

import dev.backlot.support.Jira;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page of the documentation as a client gets it. */
record Page(JsonNode document) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** An operation of a page. */
    record Operation(String method, String path, JsonNode node) {

        String id() {
            return node.path("operationId").asString();
        }

        /** The statuses of the answers that begin with that digit. */
        List<String> statuses(String digit) {
            return node.path("responses").propertyNames().stream()
                    .filter(status -> status.startsWith(digit))
                    .sorted()
                    .toList();
        }

        /** The JSON body of an answer: its schema and its example. */
        JsonNode body(String status) {
            JsonNode content = node.path("responses").path(status).path("content");
            return content.has("application/json")
                    ? content.path("application/json")
                    : content.path("application/problem+json");
        }

        JsonNode request() {
            return node.path("requestBody").path("content").path("application/json");
        }

        List<JsonNode> parameters() {
            return node.path("parameters").valueStream().toList();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Page of(Jira jira, String name) {
        String text = jira.anonymous()
                .get("/v3/api-docs/" + name)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return read(text);
    }

    static Page read(String text) {
        return new Page(JSON.readTree(text));
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.add(new Operation(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()))));
        return operations;
    }
}
