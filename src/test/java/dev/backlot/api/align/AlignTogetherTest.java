package dev.backlot.api.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What Jira Align shares with Jira is the same on both sides. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AlignTogetherTest {

    private static final String SPRINT = "/rest/agile/1.0/sprint/";

    @Autowired
    private Jira jira;

    private Align align() {
        return new Align(jira, Align.ADMIN);
    }

    @Test
    void An_iteration_of_a_team_with_a_board_is_a_sprint() {
        long id = align().create(
                        "iterations",
                        "{'title': 'Made in Align', 'releaseId': 2, 'teamId': 1, 'goal': 'g',"
                                + " 'beginDate': '2027-01-01T09:00:00Z', 'endDate': '2027-01-15T09:00:00Z'}");
        assertThat(id).isLessThan(1_000_000);
        jira(SPRINT + id)
                .body("name", equalTo("Made in Align"))
                .body("originBoardId", equalTo(84))
                .body("goal", equalTo("g"))
                .body("state", equalTo("future"))
                .body("startDate", equalTo("2027-01-01T09:00:00.000Z"));

        jira.as("admin")
                .body("{\"name\": \"Renamed in Jira\", \"state\": \"active\"}")
                .post(SPRINT + id)
                .then()
                .statusCode(200);
        align().get("iterations/" + id)
                .body("title", equalTo("Renamed in Jira"))
                .body("state", equalTo(1))
                .body("releaseId", equalTo(2))
                .body("programId", equalTo(1))
                .body("beginDate", equalTo("2027-01-01T09:00:00.000Z"));

        align().patch(
                        "iterations/" + id,
                        "[{'op': 'replace', 'path': '/goal', 'value': 'h'},"
                                + " {'op': 'replace', 'path': '/state', 'value': 2}]")
                .statusCode(204);
        jira(SPRINT + id).body("goal", equalTo("h")).body("state", equalTo("closed"));
        align().patch("iterations/" + id, "[{'op': 'replace', 'path': '/state', 'value': 0}]")
                .statusCode(400);
    }

    @Test
    void A_sprint_made_in_Jira_is_an_iteration_of_the_boards_team() {
        int id = jira.as("admin")
                .body("{\"name\": \"Made in Jira\", \"originBoardId\": 84}")
                .post(SPRINT)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        align().get("iterations/" + id)
                .body("title", equalTo("Made in Jira"))
                .body("teamId", equalTo(1))
                .body("state", equalTo(0));
        align().get("iterations", "$filter", "teamId eq 1").body("id", hasItem(id));

        jira.as("admin").delete(SPRINT + id).then().statusCode(204);
        align().get("iterations/" + id).statusCode(404);
    }

    @Test
    void An_iteration_of_a_team_without_a_board_is_none_and_has_a_high_number() {
        long id = align().create(
                        "iterations",
                        "{'title': 'Looks 2', 'releaseId': 2, 'teamId': 6, 'state': 1,"
                                + " 'beginDate': '2026-07-13', 'endDate': '2026-07-26'}");

        assertThat(id).isEqualTo(1_000_001);
        align().get("iterations/" + id)
                .body("state", equalTo(1))
                .body("beginDate", equalTo("2026-07-13T00:00:00.000Z"));
        jira.as("admin").get(SPRINT + id).then().statusCode(404);
    }

    @Test
    void What_a_sprint_cannot_be_an_iteration_cannot_be() {
        align().post(
                        "iterations",
                        "{'title': 'x', 'releaseId': 2, 'teamId': 1, 'beginDate': '2027-02-01', 'endDate': '2027-01-01'}")
                .statusCode(400)
                .body("detail", containsString("Cannot create iteration. "));
        align().patch("iterations/103", "[{'op': 'replace', 'path': '/title', 'value': 'closed'}]")
                .statusCode(400)
                .body("detail", containsString("Cannot update iteration with id 103. "));
        align().patch("iterations/106", "[{'op': 'replace', 'path': '/teamId', 'value': 2}]")
                .statusCode(400);
    }

    @Test
    void A_tied_feature_follows_its_issue_and_gives_it_its_title() {
        align().get("features/2")
                .body("externalKey", equalTo("PR-8"))
                .body("externalProject", equalTo("PR"))
                .body("title", equalTo("Find things at the first try"));

        jira.as("admin")
                .body("{\"fields\": {\"summary\": \"From Jira\"}}")
                .put("/rest/api/2/issue/PR-8")
                .then()
                .statusCode(204);
        align().get("features/2").body("title", equalTo("From Jira"));

        align().patch("features/2", "[{'op': 'replace', 'path': '/title', 'value': 'From Align'}]")
                .statusCode(204);
        jira("/rest/api/2/issue/PR-8").body("fields.summary", equalTo("From Align"));
        align().get("features/2").body("title", equalTo("From Align"));
    }

    @Test
    void A_story_is_tied_by_the_key_of_an_issue_and_untied_by_none() {
        String id = jira("/rest/api/2/issue/PR-4").extract().path("id");
        long story = align().create(
                        "stories",
                        "{'externalKey': 'pr-4', 'title': 'x', 'description': 'd', 'state': 0, 'type': 1, 'programId': 1}");

        align().get("stories/" + story)
                .body("title", equalTo("Thank the customer"))
                .body("externalKey", equalTo("PR-4"))
                .body("externalId", equalTo(id))
                .body("state", org.hamcrest.Matchers.oneOf(1, 2, 5));
        jira("/rest/api/2/issue/PR-4").body("fields.summary", equalTo("Thank the customer"));

        align().patch("stories/" + story, "[{'op': 'remove', 'path': '/externalKey'}]")
                .statusCode(204);
        align().get("stories/" + story).body("externalId", nullValue()).body("title", equalTo("Thank the customer"));
        align().patch("stories/" + story, "[{'op': 'add', 'path': '/externalKey', 'value': 'PR-99999'}]")
                .statusCode(400)
                .body("detail", containsString("Value for externalKey is invalid."));
    }

    @Test
    void What_stands_for_a_hidden_issue_is_hidden() {
        String key = jira.as("admin")
                .body(
                        "{\"fields\": {\"project\": {\"key\": \"SEC\"}, \"summary\": \"Hush\", \"issuetype\": {\"name\": \"Task\"}}}")
                .post("/rest/api/2/issue")
                .then()
                .extract()
                .path("key");
        long story = align().create(
                        "stories",
                        "{'externalKey': '" + key
                                + "', 'title': 'x', 'description': 'd', 'state': 0, 'type': 1, 'programId': 1}");

        new Align(jira, Align.READER).get("stories/" + story).statusCode(404);
        new Align(jira, Align.READER).get("stories").body("id", not(hasItem((int) story)));
    }

    @Test
    void Users_are_Jiras() {
        align().patch(
                        "users/10003",
                        "[{'op': 'replace', 'path': '/lastName', 'value': 'Kristof'},"
                                + " {'op': 'replace', 'path': '/isLocked', 'value': 1},"
                                + " {'op': 'add', 'path': '/teams/0', 'value': {'teamId': 3, 'roleId': 1}}]")
                .statusCode(204);
        jira("/rest/api/2/user?username=mia")
                .body("displayName", equalTo("Mia Kristof"))
                .body("active", equalTo(false));
        align().get("users/10003")
                .body("fullName", equalTo("Mia Kristof"))
                .body("status", equalTo("Inactive"))
                .body("teams.teamId", contains(3, 1, 4))
                .body("teams[0].roleName", equalTo("ScrumMaster"));

        long made = align().create(
                        "users",
                        "{'firstName': 'New', 'lastName': 'One', 'email': 'newone@example.com', 'roleId': 2, 'title': 'x',"
                                + " 'regionId': 1, 'cityId': 1, 'costCenterId': 1, 'password': 'secret-word'}");
        jira.as("newone", "secret-word").get("/rest/api/2/myself").then().body("displayName", equalTo("New One"));
        align().get("users/" + made).body("uid", equalTo(Long.toString(made))).body("password", nullValue());
        align().patch("users/" + made, "[{'op': 'replace', 'path': '/roleId', 'value': 1}]")
                .statusCode(400);
        align().patch("users/" + made, "[{'op': 'remove', 'path': '/cityId'}]").statusCode(400);
    }

    @Test
    void Releases_keep_further_programs_and_days() {
        align().patch("releases/2", "[{'op': 'add', 'path': '/programIds/-', 'value': 2}]")
                .statusCode(204);
        align().get("releases/2")
                .body("programIds", contains(1, 2))
                .body("startDate", equalTo("2026-06-29T00:00:00.000Z"))
                .body("title", equalTo("2026 Quarter 3"));
        align().patch("releases/2", "[{'op': 'replace', 'path': '/endDate', 'value': '2026-06-01'}]")
                .statusCode(400);
        align().get("teams/1").body("programIds", contains(1)).body("isKanbanTeam", equalTo(0));
        align().get("teams/3").body("isKanbanTeam", equalTo(1));
    }

    private ValidatableResponse jira(String path) {
        return jira.as("admin").get(path).then().statusCode(200);
    }
}
