package dev.backlot.api.agile;

import static dev.backlot.api.agile.Expected.empty;
import static dev.backlot.api.agile.Expected.invalid;
import static dev.backlot.api.agile.Expected.loginNeeded;
import static dev.backlot.api.agile.Expected.noSuchBoard;
import static dev.backlot.api.agile.Expected.notAdministered;
import static dev.backlot.api.agile.Expected.ok;
import static dev.backlot.api.agile.Expected.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.ResponseSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The properties of boards and sprints: the same but for who may change them. */
@HttpTest
class PropertyTest {

    private static final String AGILE = "/rest/agile/1.0/";
    static final List<String> OWNERS = List.of("board/84", "sprint/106");
    private static final String NO_SPRINT = "Sprint does not exist or you do not have permission to view it.";

    @Autowired
    private Jira jira;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void storedPropertiesAnswerAsPrinted() {
        assertThat(text("board/84/properties"))
                .isEqualTo("{'keys':[{'self':'/rest/agile/1.0/board/84/properties/issue.support',"
                        + "'key':'issue.support'}]}");
        assertThat(text("board/84/properties/issue.support"))
                .isEqualTo(
                        "{'key':'issue.support'," + "'value':{'hipchat.room.id':'support-123','support.time':'1m'}}");
        assertThat(text("sprint/37/properties"))
                .isEqualTo("{'keys':[{'self':'/rest/agile/1.0/sprint/37/properties/issue.support',"
                        + "'key':'issue.support'}]}");
        assertThat(text("sprint/37/properties/issue.support"))
                .isEqualTo("{'key':'issue.support','value':{'support.time':'1m'}}");
        assertThat(text("board/92/properties")).isEqualTo("{'keys':[]}");
    }

    @ParameterizedTest
    @FieldSource("OWNERS")
    void aPropertyIsCreatedReplacedAndRemoved(String owner) {
        String property = owner + "/properties/suite";
        get(property).spec(missing("suite"));

        put(property, "{\"written\":true}").spec(empty(201));
        get(property).spec(ok()).body("key", equalTo("suite")).body("value.written", equalTo(true));
        get(owner + "/properties").body("keys.key", hasItem("suite"));

        put(property, "{\"written\":false}").spec(empty(200));
        get(property).body("value.written", equalTo(false));

        jira.as("fred").delete(AGILE + property).then().spec(empty(204));
        get(property).spec(missing("suite"));
        jira.as("fred").delete(AGILE + property).then().spec(missing("suite"));
        put(property, "1").spec(empty(201));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "[1,{\"b\":null,\"a\":[true]}]",
                "\"text\"",
                "\"\"",
                "\"\\u00e4 \\\" \\\\ \\n\"",
                "0",
                "-12",
                "1.50",
                "123456789012345678901234567890",
                "0.1234567890123456789",
                "1E+400",
                "true",
                "false",
                "null",
                "{\"z\":1,\"a\":{\"z\":[],\"\":{}}}"
            })
    void anyJsonComesBackAsItWasSent(String json) {
        put("board/84/properties/k", json).spec(empty(201));
        put("sprint/106/properties/k", json).spec(empty(201));

        String expected = json.replace("\\u00e4", "ä");
        assertThat(get("board/84/properties/k").spec(ok()).extract().asString())
                .isEqualTo("{\"key\":\"k\",\"value\":" + expected + "}");
        assertThat(get("sprint/106/properties/k").spec(ok()).extract().asString())
                .isEqualTo("{\"key\":\"k\",\"value\":" + expected + "}");
    }

    @ParameterizedTest
    @FieldSource("OWNERS")
    void aValueHasAtMost32768Bytes(String owner) {
        String limit = "The property value must be no longer than 32768 bytes.";

        put(owner + "/properties/k", quoted("x".repeat(32_766))).spec(empty(201));
        put(owner + "/properties/k", quoted("x".repeat(32_767))).spec(invalid(limit));
        put(owner + "/properties/wide", quoted("é".repeat(16_383))).spec(empty(201));
        put(owner + "/properties/wide", quoted("é".repeat(16_384))).spec(invalid(limit));
        get(owner + "/properties/k").body("value", equalTo("x".repeat(32_766)));
    }

    @ParameterizedTest
    @FieldSource("OWNERS")
    void aKeyHasAtMost255Characters(String owner) {
        put(owner + "/properties/" + "k".repeat(255), "1").spec(empty(201));
        put(owner + "/properties/" + "k".repeat(256), "1")
                .spec(invalid("The property key must be no longer than 255 characters."));
        get(owner + "/properties").body("keys.key", hasItem("k".repeat(255)));
        get(owner + "/properties/" + "k".repeat(256)).spec(missing("k".repeat(256)));
    }

    @ParameterizedTest
    @FieldSource("OWNERS")
    void aKeyMayHaveAnyCharactersAndItsLinkLeadsToIt(String owner) {
        jira.as("fred")
                .body("1")
                .put(AGILE + owner + "/properties/{key}", "ä b:c$")
                .then()
                .spec(empty(201));

        String self = jira.as("fred").get(AGILE + owner + "/properties").path("keys.find { it.key == 'ä b:c$' }.self");

        assertThat(self).doesNotContain(" ", "ä");
        jira.as("fred").urlEncodingEnabled(false).get(self).then().spec(ok()).body("value", equalTo(1));
    }

    @ParameterizedTest
    @FieldSource("OWNERS")
    void keysAreTheirOwnWhateverTheLetterCase(String owner) {
        put(owner + "/properties/Key", "1").spec(empty(201));
        put(owner + "/properties/key", "2").spec(empty(201));
        get(owner + "/properties/Key").body("value", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{|The request body is not valid JSON (line 1, column 2).",
                "{\"a\":}|The request body is not valid JSON (line 1, column 6).",
                "nope|The request body is not valid JSON",
                "1 2|The request body is not of the expected JSON type.",
                "``|The request body is missing."
            })
    void whatIsNoJsonIsRefused(String json, String message) {
        for (String owner : OWNERS) {
            String answer =
                    put(owner + "/properties/k", json).statusCode(400).extract().path("errorMessages[0]");
            assertThat(answer).startsWith(message);
            get(owner + "/properties/k").spec(missing("k"));
        }
    }

    @Test
    void boardPropertiesAreChangedByThoseWhoAdministerTheBoard() {
        jira.as("admin").body("1").put(AGILE + "board/84/properties/k").then().spec(empty(201));
        put("board/84/properties/k", "2").spec(empty(200));

        jira.as("viewer").body("3").put(AGILE + "board/84/properties/k").then().spec(notAdministered());
        jira.as("viewer").delete(AGILE + "board/84/properties/k").then().spec(notAdministered());
        put("board/92/properties/k", "1").spec(notAdministered());
        jira.as("viewer").get(AGILE + "board/84/properties/k").then().spec(ok()).body("value", equalTo(2));
    }

    @Test
    void sprintPropertiesAreChangedByThoseWhoManageSprints() {
        ResponseSpecification refusal = refused(403, "You do not have permission to manage sprints on this board.");
        put("sprint/106/properties/k", "1").spec(empty(201));

        jira.as("viewer")
                .body("2")
                .put(AGILE + "sprint/106/properties/k")
                .then()
                .spec(refusal);
        jira.as("viewer").delete(AGILE + "sprint/106/properties/k").then().spec(refusal);
        jira.as("viewer")
                .get(AGILE + "sprint/106/properties/k")
                .then()
                .spec(ok())
                .body("value", equalTo(1));
    }

    @Test
    void nobodyChangesPropertiesWithoutLoggingIn() {
        jira.anonymous().body("1").put(AGILE + "board/92/properties/k").then().spec(loginNeeded());
        jira.anonymous()
                .delete(AGILE + "board/84/properties/issue.support")
                .then()
                .spec(loginNeeded());
        jira.anonymous().body("1").put(AGILE + "sprint/106/properties/k").then().spec(loginNeeded());
        jira.anonymous().get(AGILE + "board/84/properties").then().spec(loginNeeded());
        jira.anonymous().get(AGILE + "board/92/properties").then().spec(ok()).body("keys", hasSize(0));
        jira.anonymous().get(AGILE + "board/92/properties/k").then().spec(missing("k"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/k"})
    void whatTheCallerDoesNotSeeHasNoProperties(String key) {
        get("board/10002/properties" + key).spec(noSuchBoard());
        get("board/424242/properties" + key).spec(noSuchBoard());
        get("sprint/201/properties" + key).spec(refused(404, NO_SPRINT));
        get("sprint/424242/properties" + key).spec(refused(404, NO_SPRINT));
        put("board/10002/properties/k", "1").spec(noSuchBoard());
        put("sprint/201/properties/k", "1").spec(refused(404, NO_SPRINT));
        jira.as("fred").delete(AGILE + "board/10002/properties/k").then().spec(noSuchBoard());
        jira.as("fred").delete(AGILE + "sprint/201/properties/k").then().spec(refused(404, NO_SPRINT));
    }

    @ParameterizedTest
    @CsvSource({"board, boardId, x", "board, boardId, -1", "sprint, sprintId, x", "sprint, sprintId, -1"})
    void anIdThatIsNegativeOrNoNumberIsRefused(String owner, String name, String id) {
        ResponseSpecification refusal = invalid("The value '" + id + "' of the parameter '" + name + "' is not valid.");
        String path = owner + "/" + id + "/properties";

        get(path).spec(refusal);
        get(path + "/k").spec(refusal);
        put(path + "/k", "1").spec(refusal);
        jira.as("fred").delete(AGILE + path + "/k").then().spec(refusal);
    }

    @Test
    void keysAreListedInOrderAndBelongToOneThing() {
        put("board/84/properties/b", "1").spec(empty(201));
        put("board/84/properties/a", "1").spec(empty(201));

        get("board/84/properties").body("keys.key", contains("a", "b", "issue.support"));
        get("board/5/properties").body("keys", hasSize(0));
        get("sprint/106/properties").body("keys", hasSize(0));
    }

    @Test
    void propertiesGoWithWhatTheyAreStoredOn() {
        put("sprint/72/properties/k", "1").spec(empty(201));

        jira.as("fred").delete(AGILE + "board/84").then().spec(empty(204));
        jira.as("fred").delete(AGILE + "sprint/72").then().spec(empty(204));

        get("board/84/properties/issue.support").spec(noSuchBoard());
        get("sprint/72/properties/k").spec(refused(404, NO_SPRINT));
        get("sprint/37/properties/issue.support").spec(ok());
        assertThat(jdbc.queryForList(
                        "select entity_id from entity_property where entity_type <> 'DASHBOARD_ITEM'", Long.class))
                .containsExactly(37L);
    }

    private static ResponseSpecification missing(String key) {
        return refused(404, "The property with key '" + key + "' does not exist.");
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private ValidatableResponse get(String path) {
        return jira.as("fred").get(AGILE + path).then();
    }

    private ValidatableResponse put(String path, String json) {
        return jira.as("fred")
                .contentType("application/json;charset=UTF-8")
                .body(json)
                .put(AGILE + path)
                .then();
    }

    private String text(String path) {
        return get(path).spec(ok()).extract().asString().replace(jira.url(), "").replace('"', '\'');
    }
}
