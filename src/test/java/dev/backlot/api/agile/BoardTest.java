package dev.backlot.api.agile;

import static dev.backlot.api.agile.Expected.empty;
import static dev.backlot.api.agile.Expected.invalid;
import static dev.backlot.api.agile.Expected.invalidField;
import static dev.backlot.api.agile.Expected.loginNeeded;
import static dev.backlot.api.agile.Expected.noSuchBoard;
import static dev.backlot.api.agile.Expected.notAdministered;
import static dev.backlot.api.agile.Expected.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code GET} and {@code DELETE /board/{boardId}}, and {@code POST /board}. */
@HttpTest
class BoardTest {

    private static final String BOARDS = "/rest/agile/1.0/board";
    private static final String NO_FILTER = "The selected filter is not available to you, perhaps it has been deleted"
            + " or had its permissions changed.";

    @Autowired
    private Jira jira;

    @Test
    void aBoardHasFourKeysInThisOrder() {
        assertThat(jira.as("viewer")
                        .get(BOARDS + "/84")
                        .then()
                        .spec(ok())
                        .extract()
                        .asString())
                .isEqualTo("{\"id\":84,\"self\":\"" + jira.url()
                        + "/rest/agile/1.0/board/84\",\"name\":\"scrum board\",\"type\":\"scrum\"}");
    }

    @Test
    void theSecretBoardIsThereForTheAdministratorOnly() {
        jira.as("admin").get(BOARDS + "/10002").then().spec(ok()).body("name", equalTo("secret board"));
        jira.as("fred").get(BOARDS + "/10002").then().spec(noSuchBoard());
        jira.as("viewer").get(BOARDS + "/10002").then().spec(noSuchBoard());
    }

    @Test
    void anAnonymousCallerSeesPublicBoardsAndMustLogInForOthers() {
        jira.anonymous().get(BOARDS + "/92").then().spec(ok()).body("name", equalTo("kanban board"));
        jira.anonymous().get(BOARDS + "/84").then().spec(loginNeeded());
        jira.anonymous().get(BOARDS + "/10002").then().spec(loginNeeded());
        jira.anonymous().get(BOARDS + "/424242").then().spec(loginNeeded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"424242", "0", "-1", "9223372036854775807"})
    void anUnknownBoardDoesNotExist(String id) {
        jira.as("admin").get(BOARDS + "/{id}", id).then().spec(noSuchBoard());
        jira.as("admin").delete(BOARDS + "/{id}", id).then().spec(noSuchBoard());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "84x", "8.4", "9223372036854775808"})
    void anIdThatIsNoNumberIsRefused(String id) {
        String message = "The value '" + id + "' of the parameter 'boardId' is not valid.";

        jira.as("admin").get(BOARDS + "/{id}", id).then().spec(invalid(message));
        jira.as("admin").delete(BOARDS + "/{id}", id).then().spec(invalid(message));
    }

    @ParameterizedTest
    @CsvSource({"scrum, scrum", "KANBAN, kanban"})
    void aBoardIsMadeOfAFilter(String asked, String type) {
        Response made = create("fred", "{\"name\":\" New \",\"type\":\"" + asked + "\",\"filterId\":10040}");
        int id = made.path("id");

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.contentType()).isEqualTo("application/json;charset=UTF-8");
        assertThat(made.asString())
                .isEqualTo("{\"id\":" + id + ",\"self\":\"" + jira.url() + "/rest/agile/1.0/board/" + id
                        + "\",\"name\":\"New\",\"type\":\"" + type + "\"}");
        assertThat(jira.as("viewer").get(BOARDS + "/{id}", id).asString()).isEqualTo(made.asString());
        jira.as("viewer").get(BOARDS).then().body("values.id", hasItem(id)).body("total", equalTo(5));
    }

    @Test
    void aNewBoardShowsTheIssuesOfItsFilterAtOnce() {
        int id = create("fred", "{\"name\":\"New\",\"type\":\"scrum\",\"filterId\":10040}")
                .path("id");

        int total = jira.as("fred").get(BOARDS + "/84/issue?maxResults=0").path("total");
        jira.as("fred").get(BOARDS + "/{id}/issue?maxResults=1", id).then().body("total", equalTo(total));
        jira.as("fred").get(BOARDS + "/{id}/epic", id).then().spec(ok()).body("values", hasSize(5));
    }

    @Test
    void keysThatOnlyOtherEditionsHaveDoNotMatter() {
        create(
                        "fred",
                        "{\"name\":\"n\",\"type\":\"scrum\",\"filterId\":\"10040\","
                                + "\"location\":{\"type\":\"project\",\"projectKeyOrId\":\"PR\"}}")
                .then()
                .statusCode(201)
                .body("$", not(hasKey("location")));
    }

    @Test
    void aNameHasFewerThan255Characters() {
        create("fred", board("n".repeat(254), "scrum", "10040"))
                .then()
                .statusCode(201)
                .body("name", equalTo("n".repeat(254)));
        create("fred", board("n".repeat(255), "scrum", "10040"))
                .then()
                .spec(invalidField("name", "The board name must be shorter than 255 characters."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":null}", "{\"name\":\"  \",\"type\":\"scrum\",\"filterId\":10040}"})
    void aNameIsNeeded(String body) {
        create("fred", body).then().spec(invalidField("name", "You must specify a name for the board."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\":\"n\",\"filterId\":10040}", "{\"name\":\"n\",\"type\":\"simple\"}"})
    void aTypeOfTheTwoIsNeeded(String body) {
        create("fred", body).then().spec(invalidField("type", "The board type must be one of: scrum, kanban."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "424242", "-1", "10043"})
    void aFilterThatTheCallerMaySeeIsNeeded(String filterId) {
        create("fred", board("n", "scrum", filterId)).then().spec(invalid(NO_FILTER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\":\"n\",\"type\":\"scrum\",\"filterId\":\"abc\"}|filterId",
                "{\"name\":\"n\",\"type\":\"scrum\",\"filterId\":1.5}|filterId",
                "{\"name\":[1],\"type\":\"scrum\",\"filterId\":10040}|name",
                "{\"name\":\"n\",\"type\":{},\"filterId\":10040}|type"
            })
    void aValueOfAnotherTypeIsRefused(String body, String field) {
        create("fred", body).then().statusCode(400).body("errors", hasKey(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"text\"", "5"})
    void aBodyThatIsNoObjectIsRefused(String body) {
        create("fred", body).then().statusCode(400).body("errorMessages", hasSize(1));
    }

    @Test
    void nobodyMakesABoardOfAFilterThatAnotherKeepsToThemselves() {
        int filter = filter("fred");

        create("viewer", board("n", "scrum", Integer.toString(filter))).then().spec(invalid(NO_FILTER));
        create("admin", board("n", "scrum", Integer.toString(filter))).then().spec(invalid(NO_FILTER));
    }

    @Test
    void aBoardOfAnUnsharedFilterIsSeenByItsOwnerOnly() {
        int id = create("fred", board("mine", "kanban", Integer.toString(filter("fred"))))
                .path("id");

        jira.as("fred").get(BOARDS + "/{id}", id).then().spec(ok()).body("name", equalTo("mine"));
        jira.as("fred").get(BOARDS + "?name=mine").then().body("values.id", contains(id));
        jira.as("viewer").get(BOARDS + "/{id}", id).then().spec(noSuchBoard());
        jira.as("viewer").get(BOARDS + "?name=mine").then().body("total", equalTo(0));
        jira.anonymous().get(BOARDS + "/{id}", id).then().spec(loginNeeded());
    }

    @Test
    void nobodyChangesBoardsWithoutLoggingIn() {
        jira.anonymous().body(board("n", "scrum", "10041")).post(BOARDS).then().spec(loginNeeded());
        jira.anonymous().delete(BOARDS + "/92").then().spec(loginNeeded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "fred"})
    void aBoardIsDeletedByThoseWhoAdministerIt(String user) {
        jira.as(user).delete(BOARDS + "/84").then().spec(empty(204));

        jira.as(user).get(BOARDS + "/84").then().spec(noSuchBoard());
        jira.as(user).delete(BOARDS + "/84").then().spec(noSuchBoard());
        jira.as("fred").get(BOARDS).then().body("total", equalTo(3)).body("values.id", not(hasItem(84)));
        jira.as("fred").get(BOARDS + "/84/issue").then().spec(noSuchBoard());
    }

    @Test
    void aBoardIsDeletedByWhoMadeIt() {
        int id = create("viewer", board("n", "scrum", "10040")).path("id");

        jira.as("fred").delete(BOARDS + "/{id}", id).then().spec(notAdministered());
        jira.as("viewer").delete(BOARDS + "/{id}", id).then().spec(empty(204));
    }

    @Test
    void othersMayNotDeleteABoardThatTheySee() {
        jira.as("viewer").delete(BOARDS + "/84").then().spec(notAdministered());
        jira.as("fred").delete(BOARDS + "/92").then().spec(notAdministered());
        jira.as("fred").delete(BOARDS + "/10002").then().spec(noSuchBoard());
        jira.as("viewer").get(BOARDS).then().body("total", equalTo(4));
    }

    @Test
    void theSprintsOfADeletedBoardStay() {
        String sprint = "/rest/agile/1.0/sprint/106";
        jira.as("viewer").get(sprint).then().body("originBoardId", equalTo(84));

        jira.as("admin").delete(BOARDS + "/84").then().spec(empty(204));

        jira.as("viewer").get(sprint).then().spec(ok()).body("$", not(hasKey("originBoardId")));
        jira.as("viewer").get(sprint + "/issue?maxResults=1").then().spec(ok()).body("issues", hasSize(1));
    }

    private Response create(String user, String body) {
        return jira.as(user).body(body).post(BOARDS);
    }

    private int filter(String user) {
        String id = jira.as(user)
                .body("{\"name\":\"f\",\"jql\":\"project = PR\"}")
                .post("/rest/api/2/filter")
                .path("id");
        return Integer.parseInt(id);
    }

    private static String board(String name, String type, String filterId) {
        return "{\"name\":\"" + name + "\",\"type\":\"" + type + "\",\"filterId\":" + filterId + "}";
    }
}
