package dev.backlot.matrix;

import io.restassured.response.Response;
import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the table keeps of an answer. */
final class Answers {

    private static final JsonMapper JSON = new JsonMapper();

    private Answers() {}

    /** The status, and how many things a list has in all. */
    static String text(Response response) {
        int status = response.statusCode();
        OptionalInt count = status == 200 ? count(response) : OptionalInt.empty();
        return count.isPresent() ? status + ":" + count.getAsInt() : Integer.toString(status);
    }

    private static OptionalInt count(Response response) {
        try {
            JsonNode body = JSON.readTree(response.asString());
            if (body.isArray()) {
                return OptionalInt.of(body.size());
            }
            if (body.path("total").isInt()) {
                return OptionalInt.of(body.path("total").intValue());
            }
            return body.isObject()
                    ? body.valueStream()
                            .filter(JsonNode::isArray)
                            .mapToInt(JsonNode::size)
                            .findFirst()
                    : OptionalInt.empty();
        } catch (JacksonException noJson) {
            return OptionalInt.empty();
        }
    }
}
