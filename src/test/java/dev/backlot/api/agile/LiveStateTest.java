package dev.backlot.api.agile;

import static dev.backlot.api.agile.Expected.empty;
import static dev.backlot.api.agile.Expected.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * That what is changed in one place is seen in all others at once. Every test reads before it writes, so that whatever the
 * server keeps of an answer is kept by then.
 */
@HttpTest
class LiveStateTest {

    private static final String AGILE = "/rest/agile/1.0/";
    private static final String EPICS = "board/84/issue?jql=\"Epic Link\" = PR-7&fields=epic,summary&maxResults=1000";

    @Autowired
    private Jira jira;

    @Test
    void anEpicsNewNameColourAndEndAreSeenOnItsIssues() {
        get(EPICS).body("issues.fields.epic.name", everyItem(is("Checkout")));

        post("epic/10005", "{\"name\":\"Renamed\",\"color\":{\"key\":\"color_3\"},\"done\":true}")
                .spec(ok());

        get(EPICS)
                .body("issues.fields.epic.name", everyItem(is("Renamed")))
                .body("issues.fields.epic.color.key", everyItem(is("color_3")))
                .body("issues.fields.epic.done", everyItem(is(true)));
        get("board/84/epic?done=true").body("values.id", contains(37, 10005)).body("values[1].name", is("Renamed"));
        get("board/84/epic?done=false").body("values.id", not(hasItem(10005)));
        get("issue/10005?fields=customfield_10006").body("fields.customfield_10006", equalTo("Renamed"));
    }

    @Test
    void theEndOfASprintIsSeenOnItsIssues() {
        List<String> done = get("board/84/sprint/106/issue?jql=statusCategory = Done&fields=key&maxResults=100")
                .extract()
                .path("issues.key");
        List<String> open = get("board/84/sprint/106/issue?jql=statusCategory != Done&fields=key&maxResults=100")
                .extract()
                .path("issues.key");
        int backlog = total("board/84/backlog");
        assertThat(done).isNotEmpty();
        assertThat(open).isNotEmpty();
        get("issue/" + done.get(0)).body("fields.sprint.id", equalTo(106));
        get("issue/" + open.get(0)).body("fields.sprint.id", equalTo(106));

        post("sprint/106", "{\"state\":\"closed\"}").spec(ok()).body("state", equalTo("closed"));

        for (String key : List.of(done.get(0), open.get(0))) {
            get("issue/" + key)
                    .body("fields", not(hasKey("sprint")))
                    .body("fields.closedSprints.id", hasItem(106))
                    .body("fields.closedSprints.find { it.id == 106 }.state", equalTo("closed"))
                    .body("fields.closedSprints.find { it.id == 106 }.completeDate", is("2026-08-14T12:00:00.000Z"));
        }
        assertThat(total("board/84/backlog")).isEqualTo(backlog + open.size());
        get("board/84/sprint/106/issue?maxResults=0").body("total", equalTo(done.size() + open.size()));
    }

    @Test
    void anIssueMovedToASprintLeavesTheBacklog() {
        int backlog = total("board/84/backlog");
        get("issue/PR-1").body("fields", not(hasKey("sprint")));

        post("sprint/72/issue", "{\"issues\":[\"PR-1\"]}").spec(empty(204));

        get("issue/PR-1").body("fields.sprint.id", equalTo(72));
        get("board/84/sprint/72/issue?fields=key&maxResults=100").body("issues.key", hasItem("PR-1"));
        get("board/84/issue?jql=key = PR-1&fields=sprint").body("issues[0].fields.sprint.name", is("sprint 2"));
        assertThat(total("board/84/backlog")).isEqualTo(backlog - 1);

        post("backlog/issue", "{\"issues\":[\"PR-1\"]}").spec(empty(204));

        get("issue/PR-1").body("fields", not(hasKey("sprint"))).body("fields", not(hasKey("closedSprints")));
        assertThat(total("board/84/backlog")).isEqualTo(backlog);
    }

    @Test
    void anIssueMovedToAnEpicIsThere() {
        int none = total("board/84/epic/none/issue");
        int some = total("board/84/epic/10005/issue");
        get("issue/PR-1").body("fields", not(hasKey("epic")));

        post("epic/PR-7/issue", "{\"issues\":[\"PR-1\"]}").spec(empty(204));

        get("issue/PR-1").body("fields.epic.key", equalTo("PR-7"));
        assertThat(total("board/84/epic/none/issue")).isEqualTo(none - 1);
        assertThat(total("board/84/epic/10005/issue")).isEqualTo(some + 1);
    }

    @Test
    void anEstimateIsSeenInTheBoardsField() {
        get("board/84/issue?jql=key = PR-1").body("issues[0].fields.customfield_10002", equalTo(8.0f));

        jira.as("fred")
                .body("{\"value\":\"13\"}")
                .put(AGILE + "issue/PR-1/estimation?boardId=84")
                .then()
                .spec(ok());

        get("board/84/issue?jql=key = PR-1").body("issues[0].fields.customfield_10002", equalTo(13.0f));
        get("board/84/issue?jql=\"Story Points\" = 13 AND key = PR-1").body("total", equalTo(1));
        jira.as("fred").get("/rest/api/2/issue/PR-1").then().body("fields.customfield_10002", equalTo(13.0f));
    }

    @Test
    void aTransitionIsSeenOnTheBoard() {
        int backlog = total("board/84/backlog");
        get("issue/PR-1?expand=changelog").body("fields.resolution", equalTo(null));

        jira.as("fred")
                .body("{\"transition\":{\"id\":\"31\"}}")
                .post("/rest/api/2/issue/PR-1/transitions")
                .then()
                .statusCode(204);

        get("issue/PR-1?expand=changelog")
                .body("fields.status.name", equalTo("Done"))
                .body("fields.resolution.name", equalTo("Done"))
                .body("changelog.histories.last().items.field", hasItem("status"));
        assertThat(total("board/84/backlog")).isEqualTo(backlog - 1);
        get("board/84/issue?jql=key = PR-1 AND status = Done").body("total", equalTo(1));
    }

    @Test
    void aNewIssueIsTheLastOfTheBoard() {
        int before = total("board/84/issue");
        Map<String, Object> fields =
                Map.of("project", Map.of("key", "PR"), "issuetype", Map.of("name", "Story"), "summary", "Brand new");

        String key = jira.as("fred")
                .body(Map.of("fields", fields))
                .post("/rest/api/2/issue")
                .path("key");

        get("board/84/issue?startAt=" + before + "&fields=summary")
                .body("total", equalTo(before + 1))
                .body("issues.key", contains(key))
                .body("issues[0].fields.summary", equalTo("Brand new"));
        get("board/84/backlog?fields=key&maxResults=1000").body("issues.key", hasItem(key));
    }

    @Test
    void aNewRankIsSeenInEveryOrder() {
        get("board/84/issue?maxResults=2&fields=key").body("issues.key", contains("PR-1", "PR-2"));

        jira.as("fred")
                .body("{\"issues\":[\"PR-1\"],\"rankAfterIssue\":\"PR-2\"}")
                .put(AGILE + "issue/rank")
                .then()
                .spec(empty(204));

        get("board/84/issue?maxResults=2&fields=key").body("issues.key", contains("PR-2", "PR-1"));
        get("board/10001/issue?maxResults=2&fields=key").body("issues.key", contains("PR-2", "PR-1"));
        jira.as("fred")
                .get("/rest/api/2/search?jql=project = PR ORDER BY Rank&maxResults=2&fields=key")
                .then()
                .body("issues.key", contains("PR-2", "PR-1"));
    }

    @Test
    void aRenamedSprintIsSeenOnItsIssues() {
        get("board/84/sprint/106/issue?fields=sprint").body("issues.fields.sprint.name", everyItem(is("PR Sprint 6")));

        post("sprint/106", "{\"name\":\"Six\",\"goal\":\"none\"}").spec(ok());

        get("board/84/sprint/106/issue?fields=sprint")
                .body("issues.fields.sprint.name", everyItem(is("Six")))
                .body("issues.fields.sprint.goal", everyItem(is("none")));
        get("board/84/issue?jql=sprint = Six&maxResults=0").spec(ok());
        get("board/84/sprint?state=active").body("values.name", hasItem("Six"));
    }

    @Test
    void aDeletedBoardIsGoneFromItsSprintsIssues() {
        get("issue/HSP-1?fields=sprint").body("fields.sprint.originBoardId", equalTo(84));

        jira.as("fred").delete(AGILE + "board/84").then().spec(empty(204));

        get("issue/HSP-1?fields=sprint").body("fields.sprint", not(hasKey("originBoardId")));
        get("board").body("values", hasSize(3));
    }

    @Test
    void whatIsRefusedChangesNothing() {
        String before = get("board/84/issue?maxResults=50").extract().asString();

        post("epic/10005", "{\"name\":\"Renamed\",\"color\":{\"key\":\"puce\"}}")
                .statusCode(400);
        post("sprint/72/issue", "{\"issues\":[\"PR-1\",\"PR-424242\"]}").statusCode(400);
        jira.as("viewer")
                .body("{\"issues\":[\"PR-1\"]}")
                .post(AGILE + "sprint/72/issue")
                .then()
                .statusCode(403);

        assertThat(get("board/84/issue?maxResults=50").extract().asString()).isEqualTo(before);
    }

    private int total(String path) {
        return get(path + "?maxResults=0").extract().path("total");
    }

    private ValidatableResponse get(String path) {
        return jira.as("fred").get(AGILE + path).then().spec(ok());
    }

    private ValidatableResponse post(String path, String body) {
        return jira.as("fred").body(body).post(AGILE + path).then();
    }
}
