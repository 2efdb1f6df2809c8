package dev.backlot.together;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.support.TestClock;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One thing, told by every dialect in its own words. In bodies a single quote stands for a double one. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OneHouseTest {

    private static final String AGILE = "/rest/agile/1.0/";
    private static final String OLD = "/rest/greenhopper/experimental-api/1.0/";
    private static final String PRIVATE = "/rest/greenhopper/1.0/";
    private static final String PLATFORM = "/rest/api/2/";
    private static final String ALIGN = "/rest/align/api/2/";
    private static final String ATIVO = "/rest/ativo-programs/1.0/api/1/";
    private static final String ALIGN_TOKEN = "user:10000|backlot-demo-align-token";
    private static final String ATIVO_TOKEN = "backlot-demo-ativo-token";

    /** The board of the Green team, which is team 2. */
    private static final int BOARD = 10001;

    @Autowired
    private Jira jira;

    @Autowired
    private Clock clock;

    @Test
    void A_sprint_is_one_sprint_in_all_of_them_from_its_making_to_its_report() {
        at("2026-07-13T08:00:00Z");
        int sprint = post(
                        AGILE + "sprint",
                        "{'name':'Made in Agile','originBoardId':" + BOARD
                                + ",'startDate':'2026-07-13T09:00:00.000Z','endDate':'2026-07-27T09:00:00.000Z'}")
                .statusCode(201)
                .extract()
                .path("id");
        post(OLD + "sprint/" + sprint, "{'name':'Renamed in JIRA Agile'}").statusCode(200);

        get(AGILE + "sprint/" + sprint).body("name", equalTo("Renamed in JIRA Agile"));
        get(PRIVATE + "sprintquery/" + BOARD + "?includeFutureSprints=true")
                .body("sprints.name", hasItem("Renamed in JIRA Agile"));
        align("iterations/" + sprint)
                .statusCode(200)
                .body("title", equalTo("Renamed in JIRA Agile"))
                .body("teamId", equalTo(2))
                .body("state", equalTo(0));
        ativo("period/2").body(sprintOfTheGreenTeam(), equalTo(sprint));

        String done = issue("done", sprint, 5);
        String left = issue("left", sprint, 3);
        at("2026-07-13T09:00:00Z");
        post(AGILE + "sprint/" + sprint, "{'state':'active'}").statusCode(200);
        align("iterations/" + sprint).body("state", equalTo(1));
        at("2026-07-20T09:00:00Z");
        post(PLATFORM + "issue/" + done + "/transitions", "{'transition':{'id':'31'}}")
                .statusCode(204);
        String added = issue("added", sprint, 8);
        at("2026-07-27T09:00:00Z");
        post(AGILE + "sprint/" + sprint, "{'state':'closed'}").statusCode(200);

        get(OLD + "sprint/" + sprint).body("state", equalTo("closed"));
        align("iterations/" + sprint).body("state", equalTo(2));
        ativo("period/2").body(sprintOfTheGreenTeam(), equalTo(sprint));
        get(PRIVATE + "rapid/charts/sprintreport?rapidViewId=" + BOARD + "&sprintId=" + sprint)
                .statusCode(200)
                .body("sprint.state", equalTo("CLOSED"))
                .body("contents.completedIssues.key", contains(done))
                .body("contents.issuesNotCompletedInCurrentSprint.key", contains(left, added))
                .body("contents.completedIssuesEstimateSum.value", equalTo(5.0f))
                .body("contents.issuesNotCompletedEstimateSum.value", equalTo(11.0f))
                .body("contents.allIssuesEstimateSum.value", equalTo(16.0f))
                .body("contents.issueKeysAddedDuringSprint", hasKey(added));
    }

    @Test
    void A_sprint_renamed_and_closed_in_Align_is_so_in_Jira() {
        at("2026-07-13T08:00:00Z");
        int sprint = post(AGILE + "sprint", "{'name':'Made in Agile','originBoardId':" + BOARD + "}")
                .statusCode(201)
                .extract()
                .path("id");
        jira.asToken(ALIGN_TOKEN)
                .body(json("[{'op':'replace','path':'/title','value':'Renamed in Align'}]"))
                .patch(ALIGN + "iterations/" + sprint)
                .then()
                .statusCode(204);

        get(OLD + "sprint/" + sprint).body("name", equalTo("Renamed in Align"));
        jira.as("admin").delete(OLD + "sprint/" + sprint).then().statusCode(204);
        align("iterations/" + sprint).statusCode(404);
        ativo("period/2").body("sprints.teamSprints.flatten().jiraSprint.id", not(hasItem(sprint)));
    }

    @Test
    void A_team_is_one_team_in_all_of_them() {
        post("/rest/teams-api/1.0/team/2", "{'title':'Renamed in plans'}").statusCode(200);

        align("teams/2").body("name", equalTo("Renamed in plans"));
        ativo("team/2").body("name", equalTo("Renamed in plans")).body("board.id", equalTo(BOARD));
        jira.asToken(ALIGN_TOKEN)
                .body(json("[{'op':'replace','path':'/name','value':'Renamed in Align'}]"))
                .patch(ALIGN + "Teams/2")
                .then()
                .statusCode(204);
        ativo("teams").body("name", hasItem("Renamed in Align"));
        get("/rest/teams-api/1.0/team/2").body("title", equalTo("Renamed in Align"));
    }

    private static String sprintOfTheGreenTeam() {
        return "sprints[1].teamSprints.find { it.team.id == 2 }.jiraSprint.id";
    }

    private String issue(String summary, int sprint, int points) {
        String key = post(
                        PLATFORM + "issue",
                        "{'fields':{'project':{'key':'PR'},'issuetype':{'name':'Story'},'summary':'" + summary
                                + "','customfield_10004':" + sprint + "}}")
                .statusCode(201)
                .extract()
                .path("key");
        jira.as("admin")
                .body("{\"value\":\"" + points + "\"}")
                .put(AGILE + "issue/" + key + "/estimation?boardId=" + BOARD)
                .then()
                .statusCode(200);
        return key;
    }

    private void at(String moment) {
        ((TestClock) clock).set(Instant.parse(moment));
    }

    private ValidatableResponse get(String path) {
        return jira.as("admin").get(path).then();
    }

    private ValidatableResponse post(String path, String body) {
        return jira.as("admin").body(json(body)).post(path).then();
    }

    private ValidatableResponse align(String path) {
        return jira.asToken(ALIGN_TOKEN).get(ALIGN + path).then();
    }

    private ValidatableResponse ativo(String path) {
        return jira.asToken(ATIVO_TOKEN).get(ATIVO + path).then().statusCode(200);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
