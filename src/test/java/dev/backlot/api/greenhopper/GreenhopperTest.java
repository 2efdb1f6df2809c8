package dev.backlot.api.greenhopper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What tests of these dialects have in common. In bodies a single quote stands for a double one. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class GreenhopperTest {

    static final String OLD = "/rest/greenhopper/experimental-api/1.0/";
    static final String PRIVATE = "/rest/greenhopper/1.0/";
    static final String AGILE = "/rest/agile/1.0/";
    static final String HIDDEN_SPRINT = "Sprint does not exist or you do not have permission to view it.";
    static final String NOT_MANAGER = "You do not have permission to manage sprints on this board.";
    static final String DATES = "'startDate':'2026-08-10T08:00:00.000Z','endDate':'2026-08-24T08:00:00.000Z'";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Jira jira;

    @Autowired
    JdbcTemplate jdbc;

    ValidatableResponse get(String user, String path) {
        return jira.as(user).urlEncodingEnabled(false).get(path).then();
    }

    ValidatableResponse post(String user, String path, String body) {
        return jira.as(user).body(json(body)).post(path).then();
    }

    ValidatableResponse put(String user, String path, String body) {
        return jira.as(user).body(json(body)).put(path).then();
    }

    ValidatableResponse delete(String user, String path) {
        return jira.as(user).delete(path).then();
    }

    /** A future sprint on the scrum board, made by the other dialect. */
    int sprint(String name) {
        return post("fred", AGILE + "sprint", "{'name':'" + name + "','originBoardId':84}")
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String json(String text) {
        return text.replace('\'', '"');
    }

    static JsonNode tree(String text) {
        return JSON.readTree(text);
    }

    /** That an answer has the keys of an example, in the same order and with values of the same types. */
    static void sameShape(String example, String answer) {
        sameShape(tree(example), tree(answer), "$");
    }

    private static void sameShape(JsonNode example, JsonNode answer, String place) {
        assertThat(answer.getNodeType()).as(place).isEqualTo(example.getNodeType());
        if (example.isObject()) {
            assertThat(answer.propertyNames()).as(place).containsExactlyElementsOf(example.propertyNames());
            example.propertyNames().forEach(key -> sameShape(example.get(key), answer.get(key), place + "." + key));
        }
        for (int index = 0; example.isArray() && index < Math.min(example.size(), answer.size()); index++) {
            sameShape(example.get(index), answer.get(index), place + "[" + index + "]");
        }
    }

    static void refused(ValidatableResponse answer, int status, String message) {
        answer.statusCode(status)
                .contentType("application/json;charset=UTF-8")
                .body("errorMessages", contains(message))
                .body("errors", equalTo(Map.of()));
    }

    static void refusedField(ValidatableResponse answer, String field, String message) {
        answer.statusCode(400).body("errorMessages", empty()).body("errors", equalTo(Map.of(field, message)));
    }

    static void noSuchBoard(ValidatableResponse answer) {
        answer.statusCode(404)
                .body("errorMessages", equalTo(List.of()))
                .body(
                        "errors.rapidViewId",
                        equalTo("The requested board cannot be viewed because it either does not exist or you do"
                                + " not have permission to view it."));
    }

    static void loginNeeded(ValidatableResponse answer) {
        answer.statusCode(401)
                .body("message", equalTo("Client must be authenticated to access this resource."))
                .body("status-code", equalTo(401));
    }

    static void done(ValidatableResponse answer) {
        answer.statusCode(204).body(equalTo(""));
    }
}
