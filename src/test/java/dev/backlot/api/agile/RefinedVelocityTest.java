package dev.backlot.api.agile;

import static dev.backlot.api.agile.Expected.empty;
import static dev.backlot.api.agile.Expected.invalid;
import static dev.backlot.api.agile.Expected.invalidField;
import static dev.backlot.api.agile.Expected.loginNeeded;
import static dev.backlot.api.agile.Expected.noSuchBoard;
import static dev.backlot.api.agile.Expected.notAdministered;
import static dev.backlot.api.agile.Expected.ok;
import static dev.backlot.api.agile.Expected.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code GET} and {@code PUT /board/{boardId}/settings/refined-velocity}. */
@HttpTest
class RefinedVelocityTest {

    private static final String PATH = "/rest/agile/1.0/board/{id}/settings/refined-velocity";
    private static final String NEVER_SET = "The refined velocity setting of the board was never set.";

    @Autowired
    private Jira jira;

    @Test
    void theSettingIsAValue() {
        assertThat(jira.as("viewer").get(PATH, 84).then().spec(ok()).extract().asString())
                .isEqualTo("{\"value\":true}");
    }

    @Test
    void aSettingIsCreatedOnceAndThenReplaced() {
        jira.as("admin").get(PATH, 92).then().spec(refused(404, NEVER_SET));

        put("admin", 92, "{\"value\":true}").spec(empty(201));
        assertValue(92, true);
        put("admin", 92, "{\"value\":\"false\",\"unknown\":1}").spec(empty(200));
        assertValue(92, false);
    }

    @Test
    void aFormIsAsGoodAsJson() {
        form("admin", 92, "true").spec(empty(201));
        assertValue(92, true);
        form("admin", 92, "FALSE").spec(empty(200));
        assertValue(92, false);
        form("fred", 92, "true").spec(notAdministered());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"value\":null}", "{\"other\":true}"})
    void aValueIsNeeded(String body) {
        put("fred", 84, body).spec(invalidField("value", "You must specify the value, true or false."));
        assertValue(84, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"value\":\"yes\"}", "{\"value\":1}", "{\"value\":[]}"})
    void aValueIsTrueOrFalse(String body) {
        put("fred", 84, body).spec(invalidField("value", "The value of 'value' must be true or false."));
        assertValue(84, true);
    }

    @Test
    void aFormWithoutATrueOrFalseIsRefused() {
        form("fred", 84, "").spec(invalidField("value", "You must specify the value, true or false."));
        form("fred", 84, "yes")
                .spec(invalid("The value 'yes' of the parameter 'value' is not valid. Valid values: true, false."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "true", "[]"})
    void aBodyThatIsNoObjectIsRefused(String body) {
        put("fred", 84, body).statusCode(400);
    }

    @Test
    void onlyThoseWhoAdministerTheBoardMaySetIt() {
        put("viewer", 84, "{\"value\":false}").spec(notAdministered());
        put("fred", 92, "{\"value\":false}").spec(notAdministered());
        put("fred", 10002, "{\"value\":false}").spec(noSuchBoard());
        put("fred", 84, "{\"value\":false}").spec(empty(200));
        jira.anonymous().body("{\"value\":true}").put(PATH, 92).then().spec(loginNeeded());
    }

    @Test
    void whoDoesNotSeeTheBoardDoesNotSeeItsSettings() {
        jira.as("fred").get(PATH, 10002).then().spec(noSuchBoard());
        jira.as("fred").get(PATH, 424242).then().spec(noSuchBoard());
        jira.anonymous().get(PATH, 84).then().spec(loginNeeded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x"})
    void anIdThatIsNegativeOrNoNumberIsRefused(String id) {
        String message = "The value '" + id + "' of the parameter 'boardId' is not valid.";

        jira.as("fred").get(PATH, id).then().spec(invalid(message));
        jira.as("fred").body("{\"value\":true}").put(PATH, id).then().spec(invalid(message));
    }

    private ValidatableResponse put(String user, int board, String body) {
        return jira.as(user).body(body).put(PATH, board).then();
    }

    private ValidatableResponse form(String user, int board, String value) {
        return jira.as(user)
                .contentType("application/x-www-form-urlencoded")
                .formParam("value", value)
                .put(PATH, board)
                .then();
    }

    private void assertValue(int board, boolean value) {
        assertThat(jira.as("admin").get(PATH, board).then().spec(ok()).extract().<Boolean>path("value"))
                .isEqualTo(value);
    }
}
