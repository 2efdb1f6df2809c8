package dev.backlot.api.agile;

import static dev.backlot.api.agile.Expected.invalid;
import static dev.backlot.api.agile.Expected.loginNeeded;
import static dev.backlot.api.agile.Expected.noSuchBoard;
import static dev.backlot.api.agile.Expected.ok;
import static dev.backlot.api.agile.Expected.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which issues the five lists of a board hold, and who sees them; {@link IssueListTest} has what they have in common. */
@HttpTest
class BoardIssueTest {

    private static final String BOARD = "/rest/agile/1.0/board/";
    private static final String ALL = "?maxResults=1000&fields=issuetype,status,epic,sprint,closedSprints,project";

    @Autowired
    private Jira jira;

    @Test
    void aScrumBoardHoldsTheIssuesOfItsFilterButNoEpics() {
        get("fred", "84/issue" + ALL)
                .spec(ok())
                .body("issues.key", everyItem(startsWith("PR-")))
                .body("issues.fields.issuetype.name", not(hasItem("Epic")))
                .body("issues.fields.issuetype.name", hasItem("Sub-task"))
                .body("issues.fields.status.name", hasItem("Done"));
    }

    @Test
    void aKanbanBoardHoldsEpicsAndItsSubQueryIsNotApplied() {
        int released = get("fred", "92/issue?jql=fixVersion = '1.0'&maxResults=0")
                .extract()
                .path("total");

        assertThat(released).isPositive();
        get("fred", "92/issue" + ALL)
                .spec(ok())
                .body("issues.key", everyItem(startsWith("HSP-")))
                .body("issues.fields.issuetype.name", hasItem("Epic"));
    }

    @Test
    void aBoardHoldsOnlyIssuesInStatusesThatItHasColumnsFor() {
        get("fred", "10001/issue?jql=project = HSP AND issuetype = Bug AND status = 'In Review'&maxResults=0")
                .body("total", greaterThan(0));
        get("fred", "5/issue?jql=status = 'In Review'").spec(ok()).body("total", equalTo(0));
        get("fred", "5/issue" + ALL)
                .body("issues.fields.issuetype.name", everyItem(is("Bug")))
                .body("issues.fields.status.name", everyItem(oneOf("To Do", "In Progress", "Done")));
    }

    @Test
    void theBacklogHoldsWhatIsNotDoneAndInNoOpenSprint() {
        get("fred", "84/backlog" + ALL)
                .spec(ok())
                .body("total", greaterThan(20))
                .body("issues.fields.status.name", not(hasItem("Done")))
                .body("issues.fields.issuetype.name", not(hasItem("Epic")))
                .body("issues.fields.findAll { it.sprint != null }", hasSize(0));
    }

    @Test
    void theBacklogAndTheOpenSprintsAndWhatIsDoneAreTheBoard() {
        int backlog = total("84/backlog");
        int open = total("84/issue?jql=sprint in (openSprints(), futureSprints())");
        int done = total("84/issue?jql=statusCategory = Done AND (sprint is EMPTY OR sprint not in"
                + " (openSprints(), futureSprints()))");

        assertThat(backlog + open + done).isEqualTo(total("84/issue"));
    }

    @Test
    void issuesOfAnEpicAreOfTheBoardAndOfTheEpic() {
        get("fred", "84/epic/10005/issue" + ALL)
                .spec(ok())
                .body("total", greaterThan(5))
                .body("issues.fields.epic.key", everyItem(is("PR-7")));
        // HSP-1 is of that epic too, and on another board.
        get("fred", "84/epic/37/issue" + ALL).body("issues.key", everyItem(startsWith("PR-")));
        get("fred", "92/epic/37/issue" + ALL).body("issues.key", equalTo(List.of("HSP-1")));
    }

    @Test
    void issuesWithoutAnEpicHaveNone() {
        get("fred", "84/epic/none/issue" + ALL)
                .spec(ok())
                .body("total", greaterThan(10))
                .body("issues.fields.findAll { it.epic != null }", hasSize(0));
        get("fred", "92/epic/none/issue" + ALL).body("issues.fields.issuetype.name", not(hasItem("Epic")));
        int with = List.of(37, 10004, 10005, 10006, 10007).stream()
                .mapToInt(epic -> total("84/epic/" + epic + "/issue"))
                .sum();
        assertThat(with + total("84/epic/none/issue")).isEqualTo(total("84/issue"));
    }

    @Test
    void issuesOfAnOpenSprintAreInIt() {
        get("fred", "84/sprint/106/issue" + ALL)
                .spec(ok())
                .body("total", greaterThan(10))
                .body("issues.fields.sprint.id", everyItem(is(106)));
    }

    @Test
    void issuesOfAClosedSprintWereInItWhenItEnded() {
        get("fred", "84/sprint/37/issue" + ALL)
                .spec(ok())
                .body("total", equalTo(5))
                .body("issues.fields.closedSprints.flatten().id", everyItem(is(37)));
        get("fred", "92/sprint/37/issue" + ALL).body("issues.key", equalTo(List.of("HSP-1")));
    }

    @Test
    void anUnknownEpicOrSprintIsNotFound() {
        String noEpic = "The requested epic cannot be viewed because it either does not exist or you do not have"
                + " permission to view it.";
        String noSprint = "Sprint does not exist or you do not have permission to view it.";

        get("fred", "84/epic/424242/issue").spec(refused(404, noEpic));
        get("fred", "84/epic/10000/issue").spec(refused(404, noEpic));
        get("fred", "84/sprint/424242/issue").spec(refused(404, noSprint));
        get("fred", "84/sprint/201/issue").spec(refused(404, noSprint));
    }

    @Test
    void anEpicOrSprintThatIsNoNumberIsRefused() {
        get("fred", "84/epic/PR-5/issue").spec(invalid("The value 'PR-5' of the parameter 'epicId' is not valid."));
        get("fred", "84/sprint/x/issue").spec(invalid("The value 'x' of the parameter 'sprintId' is not valid."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"issue", "backlog", "epic/none/issue", "epic/37/issue", "sprint/37/issue"})
    void whoDoesNotSeeTheBoardDoesNotSeeItsIssues(String list) {
        get("fred", "10002/" + list).spec(noSuchBoard());
        get("viewer", "10002/" + list).spec(noSuchBoard());
        get("admin", "10002/" + list).spec(ok());
        get("admin", "424242/" + list).spec(noSuchBoard());
        get("admin", "-1/" + list).spec(noSuchBoard());
        get("admin", "x/" + list).spec(invalid("The value 'x' of the parameter 'boardId' is not valid."));
        jira.anonymous().get(BOARD + "84/" + list).then().spec(loginNeeded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"issue", "backlog", "epic/none/issue", "epic/11001/issue", "sprint/37/issue"})
    void anAnonymousCallerSeesTheIssuesOfAPublicBoard(String list) {
        jira.anonymous()
                .get(BOARD + "92/" + list + ALL)
                .then()
                .spec(ok())
                .body("total", greaterThan(0))
                .body("issues.key", everyItem(startsWith("HSP-")));
    }

    @Test
    void theTotalDoesNotCountWhatTheCallerMayNotBrowse() {
        int board = boardOfEverything();

        int all = get("admin", board + "/issue?maxResults=0").extract().path("total");
        int secret = get("admin", board + "/issue?maxResults=0&jql=project = SEC")
                .extract()
                .path("total");
        int open = jira.anonymous()
                .get(BOARD + board + "/issue?maxResults=1000&fields=project")
                .then()
                .spec(ok())
                .body("issues.fields.project.key", everyItem(is("HSP")))
                .extract()
                .path("total");

        assertThat(secret).isEqualTo(10);
        get("fred", board + "/issue?maxResults=1000&fields=project")
                .body("total", equalTo(all - secret))
                .body("issues", hasSize(all - secret))
                .body("issues.fields.project.key", not(hasItem("SEC")));
        get("admin", board + "/issue?maxResults=0&jql=project = HSP").body("total", equalTo(open));
        get("fred", board + "/backlog" + ALL).body("issues.fields.project.key", not(hasItem("SEC")));
    }

    @Test
    void theOrderIsByRankAndFollowsIt() {
        List<String> ranks = get("fred", "84/issue?maxResults=1000&fields=customfield_10020")
                .extract()
                .path("issues.fields.customfield_10020");
        assertThat(ranks).isSorted().doesNotHaveDuplicates();

        jira.as("fred")
                .body("{\"issues\":[\"PR-4\"],\"rankBeforeIssue\":\"PR-1\"}")
                .put("/rest/agile/1.0/issue/rank")
                .then()
                .statusCode(204);

        for (String list : List.of("issue", "backlog", "epic/none/issue")) {
            get("fred", "84/" + list + "?maxResults=3&fields=summary")
                    .body("issues.key", equalTo(List.of("PR-4", "PR-1", "PR-2")));
        }
    }

    @Test
    void theOrderOfTheBoardsFilterIsItsOrder() {
        String filter = jira.as("fred")
                .body("{\"name\":\"f\",\"jql\":\"project = PR ORDER BY key DESC\"}")
                .post("/rest/api/2/filter")
                .path("id");
        int board = board("fred", filter);

        List<String> ids = get("fred", board + "/issue?maxResults=5&fields=summary")
                .extract()
                .path("issues.id");

        assertThat(ids.stream().map(Long::valueOf).toList()).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    private int boardOfEverything() {
        String filter = jira.as("admin")
                .body("{\"name\":\"f\",\"jql\":\"project in (PR, HSP, SEC)\","
                        + "\"sharePermissions\":[{\"type\":\"global\"}]}")
                .post("/rest/api/2/filter")
                .path("id");
        return board("admin", filter);
    }

    private int board(String user, String filter) {
        return jira.as(user)
                .body("{\"name\":\"n\",\"type\":\"scrum\",\"filterId\":" + filter + "}")
                .post("/rest/agile/1.0/board")
                .path("id");
    }

    private int total(String path) {
        String separator = path.contains("?") ? "&" : "?";
        return get("fred", path + separator + "maxResults=0")
                .spec(ok())
                .extract()
                .path("total");
    }

    private ValidatableResponse get(String user, String path) {
        return jira.as(user).get(BOARD + path).then();
    }
}
