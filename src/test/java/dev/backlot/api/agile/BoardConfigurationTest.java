package dev.backlot.api.agile;

import static dev.backlot.api.agile.Expected.loginNeeded;
import static dev.backlot.api.agile.Expected.noSuchBoard;
import static dev.backlot.api.agile.Expected.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code GET /board/{boardId}/configuration}. */
@HttpTest
class BoardConfigurationTest {

    private static final String PATH = "/rest/agile/1.0/board/{id}/configuration";

    @Autowired
    private Jira jira;

    @Test
    void aScrumBoardSaysWhatItEstimatesIn() {
        assertThat(answer(84))
                .isEqualTo(
                        "{'id':84,'name':'scrum board','type':'scrum','self':'/rest/agile/1.0/board/84/configuration',"
                                + "'filter':{'id':'10040','self':'/rest/api/2/filter/10040'},"
                                + "'columnConfig':{'columns':["
                                + "{'name':'To Do','statuses':[{'id':'10000','self':'/rest/api/2/status/10000'}]},"
                                + "{'name':'In progress','statuses':[{'id':'3','self':'/rest/api/2/status/3'},"
                                + "{'id':'10002','self':'/rest/api/2/status/10002'}],'min':2,'max':4},"
                                + "{'name':'Done','statuses':[{'id':'10001','self':'/rest/api/2/status/10001'}]}],"
                                + "'constraintType':'issueCount'},"
                                + "'estimation':{'type':'field','field':{'fieldId':'customfield_10002',"
                                + "'displayName':'Story Points'}},"
                                + "'ranking':{'rankCustomFieldId':10020}}");
    }

    @Test
    void aKanbanBoardSaysWhatItNarrowsItsViewWith() {
        assertThat(answer(92))
                .isEqualTo("{'id':92,'name':'kanban board','type':'kanban',"
                        + "'self':'/rest/agile/1.0/board/92/configuration',"
                        + "'filter':{'id':'10041','self':'/rest/api/2/filter/10041'},"
                        + "'subQuery':{'query':'fixVersion in unreleasedVersions() OR fixVersion is EMPTY'},"
                        + "'columnConfig':{'columns':["
                        + "{'name':'To Do','statuses':[{'id':'10000','self':'/rest/api/2/status/10000'}]},"
                        + "{'name':'In Progress','statuses':[{'id':'3','self':'/rest/api/2/status/3'}],'max':6},"
                        + "{'name':'In Review','statuses':[{'id':'10002','self':'/rest/api/2/status/10002'}],"
                        + "'min':1,'max':4},"
                        + "{'name':'Done','statuses':[{'id':'10001','self':'/rest/api/2/status/10001'}]}],"
                        + "'constraintType':'issueCount'},"
                        + "'ranking':{'rankCustomFieldId':10020}}");
    }

    @Test
    void aBoardThatEstimatesInTimeNamesTheField() {
        jira.as("fred")
                .get(PATH, 5)
                .then()
                .spec(ok())
                .body(
                        "estimation",
                        equalTo(Map.of(
                                "type",
                                "field",
                                "field",
                                Map.of("fieldId", "timeoriginalestimate", "displayName", "Original Estimate"))))
                .body("columnConfig.columns[1]", not(hasKey("min")))
                .body("columnConfig.columns[1].max", equalTo(5));
    }

    @ParameterizedTest
    @CsvSource({"scrum, estimation, subQuery", "kanban, subQuery, estimation"})
    void aNewBoardHasAColumnForEachCategoryOfStatus(String type, String present, String absent) {
        int id = jira.as("fred")
                .body("{\"name\":\"n\",\"type\":\"" + type + "\",\"filterId\":10040}")
                .post("/rest/agile/1.0/board")
                .path("id");

        jira.as("fred")
                .get(PATH, id)
                .then()
                .spec(ok())
                .body("name", equalTo("n"))
                .body("filter.id", equalTo("10040"))
                .body("columnConfig.columns.name", contains("To Do", "In Progress", "Done"))
                .body("columnConfig.columns.statuses.flatten().id", contains("10000", "3", "10002", "10001"))
                .body("ranking.rankCustomFieldId", equalTo(10020))
                .body("$", hasKey(present))
                .body("$", not(hasKey(absent)));
    }

    @Test
    void whoDoesNotSeeTheBoardDoesNotSeeItsConfiguration() {
        jira.as("admin").get(PATH, 10002).then().spec(ok());
        jira.as("fred").get(PATH, 10002).then().spec(noSuchBoard());
        jira.anonymous().get(PATH, 10002).then().spec(loginNeeded());
        jira.anonymous().get(PATH, 92).then().spec(ok());
    }

    @ParameterizedTest
    @ValueSource(strings = {"424242", "-1"})
    void anUnknownBoardHasNone(String id) {
        jira.as("admin").get(PATH, id).then().spec(noSuchBoard());
    }

    @Test
    void anIdThatIsNoNumberIsRefused() {
        jira.as("fred")
                .get(PATH, "x")
                .then()
                .spec(Expected.invalid("The value 'x' of the parameter 'boardId' is not valid."));
    }

    private String answer(long id) {
        return jira.as("fred")
                .get(PATH, id)
                .then()
                .spec(ok())
                .extract()
                .asString()
                .replace(jira.url(), "")
                .replace('"', '\'');
    }
}
