package dev.backlot.api.agile;

import static dev.backlot.api.agile.Expected.ok;
import static dev.backlot.api.agile.Expected.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code GET /issue/{issueIdOrKey}}, and what an issue looks like wherever it is listed. */
@HttpTest
class IssueTest {

    private static final String ISSUE = "/rest/agile/1.0/issue/";
    private static final String PLATFORM_DATE = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000";
    private static final String AGILE_DATE = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";

    @Autowired
    private Jira jira;

    @ParameterizedTest
    @ValueSource(strings = {"PR-1", "10000", "pr-1", "PR-1?updateHistory=true"})
    void anIssueIsFoundByKeyOrNumber(String idOrKey) {
        get(idOrKey)
                .spec(ok())
                .body("id", equalTo("10000"))
                .body("key", equalTo("PR-1"))
                .body("self", equalTo(jira.url() + "/rest/agile/1.0/issue/10000"))
                .body("fields.summary", equalTo("Take the first order"));
    }

    @Test
    void theDocumentedIssueWithEverythingAnswersAsPrinted() {
        get("HSP-1")
                .spec(ok())
                .body("fields.flagged", equalTo(true))
                .body("fields.description", equalTo("example bug report"))
                .body("fields.sprint.id", equalTo(72))
                .body("fields.sprint.state", equalTo("future"))
                .body("fields.sprint.name", equalTo("sprint 2"))
                .body("fields.sprint.goal", equalTo("sprint 2 goal"))
                .body("fields.closedSprints.id", contains(37))
                .body("fields.closedSprints[0].goal", equalTo("sprint 1 goal"))
                .body(
                        "fields.epic",
                        equalTo(Map.of(
                                "id",
                                37,
                                "key",
                                "PR-5",
                                "self",
                                jira.url() + "/rest/agile/1.0/epic/37",
                                "name",
                                "epic 1",
                                "summary",
                                "epic 1 summary",
                                "color",
                                Map.of("key", "color_4"),
                                "done",
                                true)))
                .body("fields.timetracking.originalEstimate", equalTo("10m"))
                .body("fields.timetracking.originalEstimateSeconds", equalTo(600))
                .body("fields.timetracking.timeSpentSeconds", equalTo(400));
    }

    @Test
    void whatAnIssueDoesNotHaveIsLeftOutOfItsAgileFields() {
        get("PR-1?fields=flagged,sprint,closedSprints,epic")
                .spec(ok())
                .body("fields", equalTo(Map.of("flagged", false)));
        get("PR-5?fields=flagged,sprint,closedSprints,epic").body("fields", equalTo(Map.of("flagged", false)));
    }

    @Test
    void aSprintOfAnIssueIsTheSprintItself() {
        Map<String, Object> sprint =
                jira.as("fred").get("/rest/agile/1.0/sprint/37").path("$");

        get("HSP-1?fields=closedSprints").body("fields.closedSprints", equalTo(List.of(sprint)));
    }

    @Test
    void datesOfThePlatformHaveNoColonAndThoseOfSprintsEndInZ() {
        get("PR-10")
                .spec(ok())
                .body("fields.created", matchesPattern(PLATFORM_DATE))
                .body("fields.updated", matchesPattern(PLATFORM_DATE))
                .body("fields.resolutiondate", matchesPattern(PLATFORM_DATE))
                .body("fields.closedSprints[0].startDate", equalTo("2015-04-11T05:22:00.000Z"))
                .body("fields.closedSprints[0].completeDate", matchesPattern(AGILE_DATE))
                .body("fields.closedSprints[0].activatedDate", matchesPattern(AGILE_DATE));
    }

    @Test
    void numbersOfThePlatformAreTextAndThoseOfSprintsAndEpicsAreNumbers() {
        get("PR-10")
                .spec(ok())
                .body("id", instanceOf(String.class))
                .body("fields.project.id", equalTo("10000"))
                .body("fields.issuetype.id", equalTo("10001"))
                .body("fields.status.id", equalTo("10001"))
                .body("fields.status.statusCategory.id", equalTo(3))
                .body("fields.fixVersions[0].id", equalTo("10000"))
                .body("fields.epic.id", equalTo(37))
                .body("fields.closedSprints[0].id", equalTo(37));
    }

    @Test
    void aStoryHasItsPointsInTheBoardsFieldAndItsRank() {
        get("PR-1")
                .spec(ok())
                .body("fields.customfield_10002", equalTo(8.0f))
                .body("fields.customfield_10020", matchesPattern("0\\|[0-9a-z]{6}:[0-9a-z]*"));
    }

    @Test
    void whatNobodyFilledInIsNull() {
        get("PR-2")
                .spec(ok())
                .body("fields", hasKey("assignee"))
                .body("fields.assignee", equalTo(null))
                .body("fields.resolution", equalTo(null))
                .body("fields.duedate", equalTo(null))
                .body("fields.timespent", equalTo(null))
                .body("fields.labels", hasSize(0))
                .body("fields.comment.total", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fields=summary,status|summary status",
                "fields=summary&fields=status|summary status",
                "fields=summary,-summary,status|status",
                "fields=nosuch,summary|summary"
            })
    void onlyTheFieldsAskedForAreSent(String query, String fields) {
        get("PR-1?" + query).spec(ok()).body("fields.keySet()", containsInAnyOrder(fields.split(" ", -1)));
    }

    @Test
    void everythingIsSentUnlessTheClientWantsLess() {
        Map<String, Object> usual = get("PR-10").extract().path("fields");

        assertThat(usual).containsKeys("summary", "comment", "worklog", "timetracking", "flagged", "epic");
        get("PR-10?fields=*all").body("fields", equalTo(usual));
        get("PR-10?fields=").body("fields", equalTo(usual));
        get("PR-10?fields=-summary").body("fields", not(hasKey("summary"))).body("fields", hasKey("status"));
        get("PR-10?fields=*navigable").body("fields", not(hasKey("comment"))).body("fields", hasKey("epic"));
        get("PR-10?fields=nosuch").spec(ok()).body("$", not(hasKey("fields")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"names", "schema", "changelog", "renderedFields", "operations", "editmeta", "transitions"})
    void whatIsAskedForIsExpandedAndNothingElse(String part) {
        get("PR-10?fields=summary&expand=nosuch," + part)
                .spec(ok())
                .body("keySet()", containsInAnyOrder("expand", "id", "self", "key", "fields", part))
                .body("expand", notNullValue());
    }

    @Test
    void severalPartsCanBeExpandedAtOnce() {
        get("PR-10?fields=summary,description,created&expand=names,schema&expand=changelog,renderedFields,transitions")
                .spec(ok())
                .body("names.summary", equalTo("Summary"))
                .body("schema.created", equalTo(Map.of("type", "datetime", "system", "created")))
                .body("renderedFields.description", not(equalTo("")))
                .body("changelog.total", greaterThan(2))
                .body("changelog.histories.items.flatten().field", hasItem("status"))
                .body("transitions.id", contains("11", "21", "31", "41"));
    }

    @Test
    void whatCanBeEditedDependsOnWhoAsks() {
        String path = "HSP-1?fields=summary&expand=editmeta,transitions";

        get(path).body("editmeta.fields", hasKey("summary")).body("transitions", hasSize(4));
        jira.as("viewer")
                .get(ISSUE + path)
                .then()
                .spec(ok())
                .body("editmeta.fields", equalTo(Map.of()))
                .body("transitions", hasSize(0));
        get(path).body("editmeta.fields", hasKey("summary")).body("transitions", hasSize(4));
    }

    @Test
    void anIssueThatIsNotThereOrNotForTheCallerIsNotFound() {
        for (String issue : List.of("SEC-1", "12000", "PR-424242", "424242", "NOPE-1", "nope", "-1", "PR-")) {
            get(issue).spec(refused(404, "The issue no longer exists."));
            jira.as("viewer").get(ISSUE + issue).then().spec(refused(404, "The issue no longer exists."));
        }
        jira.as("admin").get(ISSUE + "SEC-1").then().spec(ok()).body("key", equalTo("SEC-1"));
    }

    @Test
    void anAnonymousCallerMustLogInForWhatIsNotPublic() {
        jira.anonymous().get(ISSUE + "HSP-1").then().spec(ok()).body("key", equalTo("HSP-1"));
        for (String issue : List.of("PR-1", "SEC-1", "10000", "PR-424242")) {
            jira.anonymous()
                    .get(ISSUE + issue)
                    .then()
                    .statusCode(401)
                    .body("errorMessages", hasItem("Login Required"))
                    .body("errors", equalTo(Map.of()));
        }
    }

    @Test
    void anEpicThatTheCallerMayNotBrowseIsNotShownOnItsIssues() {
        String alone = "HSP-1?fields=epic,customfield_10005,flagged";
        String listed = "/rest/agile/1.0/board/92/issue?jql=key=HSP-1&fields=epic,customfield_10005";
        get(alone).body("fields.epic.key", equalTo("PR-5")).body("fields.customfield_10005", equalTo("PR-5"));
        jira.as("fred").get(listed).then().body("issues[0].fields.epic.key", equalTo("PR-5"));

        jira.anonymous()
                .get(ISSUE + alone)
                .then()
                .spec(ok())
                .body("fields", not(hasKey("epic")))
                .body("fields.customfield_10005", equalTo(null));
        jira.anonymous()
                .get(listed)
                .then()
                .spec(ok())
                .body("issues[0].fields", not(hasKey("epic")))
                .body("issues[0].fields.customfield_10005", equalTo(null));
        get(alone).body("fields.epic.key", equalTo("PR-5"));
    }

    @Test
    void anIssueLooksTheSameAloneAndInAList() {
        Map<String, Object> alone = get("PR-10").extract().path("fields");

        jira.as("fred")
                .get("/rest/agile/1.0/board/84/issue?jql=key=PR-10")
                .then()
                .body("issues[0].fields", equalTo(alone));
    }

    private ValidatableResponse get(String path) {
        return jira.as("fred").get(ISSUE + path).then();
    }
}
