package dev.backlot.api.platform.worklog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worklogs of an issue and what they do to its times. */
class WorklogTest extends PlatformTest {

    private static final String HOUR = "{'started':'2026-01-02T09:00:00.000+0000','timeSpent':'1h'}";

    @Test
    void A_new_worklog_is_answered_in_the_recorded_form() {
        Map<String, Object> worklog = post("fred", "issue/PR-3/worklog", HOUR)
                .statusCode(201)
                .body("author.name", equalTo("fred"))
                .body("started", equalTo("2026-01-02T09:00:00.000+0000"))
                .body("created", equalTo("2026-08-14T12:00:00.000+0000"))
                .body("timeSpent", equalTo("1h"))
                .body("timeSpentSeconds", equalTo(3600))
                .extract()
                .path("$");
        assertThat(worklog.keySet())
                .containsExactly(
                        "self",
                        "author",
                        "updateAuthor",
                        "created",
                        "updated",
                        "started",
                        "timeSpent",
                        "timeSpentSeconds",
                        "id",
                        "issueId");
        String id = (String) worklog.get("id");
        get("viewer", "issue/PR-3/worklog/" + id).statusCode(200).body("self", equalTo(worklog.get("self")));
        get("viewer", "issue/PR-3?expand=changelog,renderedFields")
                .body("fields.timespent", equalTo(3600))
                .body("fields.timeestimate", equalTo(0))
                .body("fields.timetracking.timeSpent", equalTo("1h"))
                .body("fields.worklog.maxResults", equalTo(20))
                .body("fields.worklog.worklogs.id", contains(id))
                .body("renderedFields.worklog.worklogs[0].timeSpent", equalTo("1 hour"))
                .body("changelog.histories[-1].items.field", contains("timeestimate", "timespent", "WorklogId"))
                .body("changelog.histories[-1].items[0].from", nullValue())
                .body("changelog.histories[-1].items[0].to", equalTo("0"))
                .body("changelog.histories[-1].items[2].from", equalTo(id))
                .body("changelog.histories[-1].items[2].to", nullValue());
    }

    @Test
    void The_demo_worklogs_add_up() {
        get("viewer", "issue/HSP-1/worklog")
                .statusCode(200)
                .body("startAt", equalTo(0))
                .body("maxResults", equalTo(1))
                .body("total", equalTo(1))
                .body("worklogs[0].timeSpentSeconds", equalTo(400));
        get("viewer", "issue/HSP-1").body("fields.timespent", equalTo(400));
    }

    @ParameterizedTest
    @CsvSource({
        "'',25200",
        "adjustEstimate=auto,25200",
        "adjustEstimate=leave,28800",
        "adjustEstimate=new&newEstimate=2h,7200",
        "adjustEstimate=manual&reduceBy=30m,27000",
        "adjustEstimate=manual&reduceBy=2d,0"
    })
    void Logged_work_changes_the_estimate_as_told(String query, int left) {
        put("fred", "issue/PR-3", "{'fields':{'timetracking':{'originalEstimate':'1d'}}}")
                .statusCode(204);
        log(query, HOUR).statusCode(201);
        times("PR-3", 3600, left);
    }

    @ParameterizedTest
    @CsvSource({
        "adjustEstimate=new,newEstimate",
        "adjustEstimate=new&newEstimate=x,newEstimate",
        "adjustEstimate=manual,reduceBy",
        "adjustEstimate=somehow,adjustEstimate"
    })
    void An_estimate_that_is_not_told_is_refused(String query, String field) {
        log(query, HOUR).statusCode(400).body("errors", hasKey(field));
        get("viewer", "issue/PR-3/worklog").body("worklogs", empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|timeLogged",
                "{'timeSpent':'soon'}|timeLogged",
                "{'timeSpent':'0m'}|timeLogged",
                "{'timeSpentSeconds':-1}|timeLogged",
                "{'timeSpentSeconds':'x'}|timeSpentSeconds",
                "{'timeSpent':'1h','started':'today'}|started",
                "{'timeSpent':'1h','visibility':{'type':'group','value':'nobody'}}|worklogLevel",
                "{'timeSpent':'1h','visibility':{'type':'group'}}|visibility",
                "{'timeSpent':'1h','comment':{}}|comment"
            })
    void What_is_no_worklog_is_refused(String body, String field) {
        post("fred", "issue/PR-3/worklog", body).statusCode(400).body("errors", hasKey(field));
    }

    @Test
    void A_changed_worklog_changes_the_times_by_the_difference() {
        put(
                        "fred",
                        "issue/PR-3",
                        "{'update':{'timetracking':[{'edit':{'originalEstimate':'1d','remainingEstimate':'4h'}}]}}")
                .statusCode(204);
        String id = log("", HOUR).extract().path("id");
        put("fred", "issue/PR-3/worklog/" + id, "{'timeSpentSeconds':7200,'comment':'two *hours*'}")
                .statusCode(200)
                .body("timeSpent", equalTo("2h"))
                .body("comment", equalTo("two *hours*"))
                .body("started", equalTo("2026-01-02T09:00:00.000+0000"));
        times("PR-3", 7200, 7200);
        put("fred", "issue/PR-3/worklog/" + id + "?adjustEstimate=leave", "{'timeSpent':'1h'}")
                .statusCode(200);
        times("PR-3", 3600, 7200);
        put("fred", "issue/PR-3/worklog/" + id, "{}").statusCode(400);
        put("fred", "issue/PR-3/worklog/" + id + "?adjustEstimate=manual", "{'timeSpent':'1h'}")
                .statusCode(400);
    }

    @Test
    void A_deleted_worklog_takes_its_time_back() {
        put("fred", "issue/PR-3", "{'fields':{'timetracking':{'originalEstimate':'1d'}}}");
        String id = log("", HOUR).extract().path("id");
        delete("fred", "issue/PR-3/worklog/" + id).statusCode(204).contentType("text/html;charset=UTF-8");
        times("PR-3", 0, 28800);
        get("viewer", "issue/PR-3/worklog/" + id).statusCode(404);
        get("viewer", "issue/PR-3?expand=changelog")
                .body(
                        "changelog.histories[-1].items.field",
                        contains("timeestimate", "timespent", "WorklogId", "WorklogTimeSpent"))
                .body("changelog.histories[-1].items[3].from", equalTo("3600"))
                .body("changelog.histories[-1].items[3].fromString", equalTo("1 hour"));
        String second = log("", HOUR).extract().path("id");
        delete("fred", "issue/PR-3/worklog/" + second + "?adjustEstimate=manual&increaseBy=30m")
                .statusCode(204);
        times("PR-3", 0, 27000);
    }

    @Test
    void Work_is_logged_and_changed_by_who_may() {
        post("viewer", "issue/PR-3/worklog", HOUR).statusCode(403);
        String id = log("", HOUR).extract().path("id");
        put("viewer", "issue/PR-3/worklog/" + id, "{'comment':'x'}").statusCode(403);
        delete("viewer", "issue/PR-3/worklog/" + id).statusCode(403);
        put("admin", "issue/PR-3/worklog/" + id, "{'comment':'x'}")
                .statusCode(200)
                .body("author.name", equalTo("fred"))
                .body("updateAuthor.name", equalTo("admin"));
        post("fred", "issue/PR-4711/worklog", HOUR).statusCode(404);
        get("fred", "issue/PR-4/worklog/" + id).statusCode(404);
        get("fred", "issue/PR-3/worklog/x").statusCode(404);
        jira.anonymous().get(PLATFORM + "issue/PR-3/worklog").then().statusCode(401);
        jira.anonymous()
                .body(json(HOUR))
                .post(PLATFORM + "issue/HSP-1/worklog")
                .then()
                .statusCode(401);
    }

    @Test
    void A_limited_worklog_is_seen_by_its_group_alone() {
        String id = log("", HOUR.replace("}", ",'visibility':{'type':'group','value':'developers'}}"))
                .body("visibility.value", equalTo("developers"))
                .extract()
                .path("id");
        get("viewer", "issue/PR-3/worklog/" + id).statusCode(404);
        get("viewer", "issue/PR-3").body("fields.worklog.total", equalTo(0)).body("fields.timespent", equalTo(3600));
        get("fred", "issue/PR-3").body("fields.worklog.total", equalTo(1));
        put("fred", "issue/PR-3/worklog/" + id, "{'visibility':null}").body("$", not(hasKey("visibility")));
        get("viewer", "issue/PR-3").body("fields.worklog.total", equalTo(1));
    }

    @Test
    void Work_can_be_logged_together_with_a_change() {
        put(
                        "fred",
                        "issue/PR-3",
                        "{'fields':{'summary':'new'},'update':{'worklog':[{'add':{'timeSpent':'60m','comment':'c'}}]}}")
                .statusCode(204);
        get("viewer", "issue/PR-3")
                .body("fields.timespent", equalTo(3600))
                .body("fields.worklog.worklogs.comment", contains("c"));
        put("fred", "issue/PR-3", "{'update':{'worklog':[{'add':{'comment':'c'}}]}}")
                .statusCode(400);
        put("fred", "issue/PR-3", "{'fields':{'timetracking':{'originalEstimate':'later'}}}")
                .statusCode(400)
                .body("errors", hasKey("timetracking"));
        put("fred", "issue/PR-3", "{'fields':{'timetracking':'1d'}}").statusCode(400);
    }

    private ValidatableResponse log(String query, String body) {
        return post("fred", "issue/PR-3/worklog" + (query.isEmpty() ? "" : "?" + query), body);
    }

    private void times(String key, int spent, int left) {
        get("viewer", "issue/" + key)
                .body("fields.timespent", equalTo(spent))
                .body("fields.timeestimate", equalTo(left))
                .body("fields.aggregatetimespent", equalTo(spent))
                .body("fields.timetracking.remainingEstimateSeconds", equalTo(left));
    }
}
