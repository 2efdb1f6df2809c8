package dev.backlot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That answers are held against a description, on one of our own: the vendor's is not always at hand. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OfficialContractTest {

    private static final String JSON = "application/json;charset=UTF-8";
    private static final String DESCRIPTION = """
            {"components": {"schemas": {
               "Thing": {"type": "object", "properties": {"id": {"type": "integer"}, "name": {"type": "string"}}},
               "Box": {"type": "object", "properties": {"content": {"type": "object"}}}}},
             "paths": {
               "/api/2/thing": {"get": {"responses": {"200": %s}}, "post": {"responses": {"201": {}}}},
               "/api/2/thing/{id}": {"get": {"responses": {"200": %s}}, "delete": {"responses": {"204": {}, "409": {}}}},
               "/api/2/box/{id}": {"get": {"responses": {"200": %s}}}}}""".formatted(of("Thing"), of("Thing"), of("Box"));
    private static final String DEFECTS = """
            [{"as": {"listOf": true}, "answers": ["GET /api/2/thing 200"]},
             {"as": {"type": "array"}, "values": ["Box.content"]},
             {"keys": {"Thing": {"self": {"type": "string"}}}},
             {"statuses": ["POST /api/2/thing 202"]},
             {"gone": ["/api/2/thing/old"]}]""";
    private static final OfficialContract CONTRACT = new OfficialContract(DESCRIPTION, tree(DEFECTS));

    @ParameterizedTest
    @CsvSource({
        "GET, /rest/api/2/thing, 200, '[{\"id\":1,\"name\":null,\"self\":\"x\"}]'",
        "GET, /jira/rest/api/latest/thing/1, 200, '{\"id\":1}'",
        "GET, /rest/api/2/thing/old, 200, '{\"any\":1}'",
        "GET, /rest/api/2/thing/1, 404, '{\"any\":1}'",
        "GET, /rest/api/2/box/1, 200, '{\"content\":[]}'",
        "GET, /rest/other/1.0/thing, 200, '{\"any\":1}'",
        "POST, /rest/api/2/thing, 201, ''",
        "POST, /rest/api/2/thing, 202, ''",
        "DELETE, /rest/api/2/thing/1, 409, '{}'"
    })
    void What_is_as_described_passes(String method, String path, int status, String body) {
        assertThatCode(() -> CONTRACT.check(method, path, status, JSON, body)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /rest/api/2/thing, 200, '{\"id\":1}'",
        "GET, /rest/api/2/thing/1, 200, '{\"id\":1,\"further\":2}'",
        "GET, /rest/api/2/thing/1, 200, '{\"id\":\"1\"}'",
        "GET, /rest/api/2/thing/1, 200, ''",
        "GET, /rest/api/2/thing/1, 204, ''",
        "GET, /rest/api/2/thing/1, 409, '{}'",
        "GET, /rest/api/2/box/1, 200, '{\"content\":{}}'",
        "POST, /rest/api/2/thing, 201, '{\"id\":1}'"
    })
    void What_is_otherwise_is_noticed(String method, String path, int status, String body) {
        assertThatThrownBy(() -> CONTRACT.check(method, path, status, JSON, body))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'as': {}, 'answers': ['GET /api/2/nothing 200']}]",
                "[{'as': {}, 'values': ['Thing.weight']}]",
                "[{'keys': {'Thing': {'id': {}}}}]",
                "[{'statuses': ['DELETE /api/2/thing/{id} 409']}]",
                "[{'as': {'type': 'object'}, 'values': ['Box.content']}]"
            })
    void A_defect_that_is_none_is_noticed(String defects) {
        assertThatThrownBy(() -> new OfficialContract(DESCRIPTION, tree(defects.replace('\'', '"'))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void A_missing_description_checks_nothing() {
        assertThat(OfficialContract.find("no/such/file.json")).isNull();
    }

    private static String of(String schema) {
        return "{\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/" + schema + "\"}}}}";
    }

    private static JsonNode tree(String json) {
        return JsonMapper.builder().build().readTree(json);
    }
}
