package dev.backlot.api.platform.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Assigning issues, their properties, the order of sub-tasks, the archive and mails. */
class IssueActionsTest extends PlatformTest {

    @Test
    void An_issue_is_given_to_somebody_and_taken_back() {
        assign("'name':'mia'").statusCode(204).contentType("text/html;charset=UTF-8");
        get("fred", "issue/PR-1?expand=changelog")
                .body("fields.assignee.name", equalTo("mia"))
                .body("changelog.histories[-1].items[0].to", equalTo("JIRAUSER10003"))
                .body("changelog.histories[-1].items[0].toString", equalTo("Mia Krystof"));
        assign("'key':'JIRAUSER10004'").statusCode(204);
        get("fred", "issue/PR-1").body("fields.assignee.name", equalTo("emma"));
        assign("'name':'-1'").statusCode(204);
        get("fred", "issue/PR-1").body("fields.assignee.name", equalTo("admin"));
        assign("'name':null").statusCode(204);
        get("fred", "issue/PR-1").body("fields.assignee", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nobody|404|User 'nobody' does not exist.",
                "viewer|400|User 'viewer' cannot be assigned issues.",
                "otto|400|User 'otto' cannot be assigned issues."
            })
    void Who_cannot_be_given_issues_is_refused(String name, int status, String text) {
        assign("'name':'" + name + "'").statusCode(status).body("errors.assignee", equalTo(text));
    }

    @Test
    void Only_who_may_assign_can() {
        assign("'name':{}").statusCode(400);
        put("viewer", "issue/PR-1/assignee", "{'name':'mia'}").statusCode(401);
        put("fred", "issue/SEC-1/assignee", "{'name':'mia'}").statusCode(404);
        jira.anonymous().body("{}").put(PLATFORM + "issue/PR-1/assignee").then().statusCode(401);
    }

    @Test
    void Properties_are_kept_on_issues() {
        put("fred", "issue/PR-1/properties/a.b", "{'x':[1]}").statusCode(201);
        put("fred", "issue/PR-1/properties/a.b", "'text'").statusCode(200);
        put("fred", "issue/10000/properties/c", "{").statusCode(400);
        get("viewer", "issue/PR-1/properties/a.b").body("key", equalTo("a.b")).body("value", equalTo("text"));
        get("viewer", "issue/PR-1/properties").body("keys.key", contains("a.b"));
        get("viewer", "issue/PR-1?properties=*all&fields=summary").body("properties.'a.b'", equalTo("text"));
        get("viewer", "issue/PR-1?properties=*all,-a.b").body("properties", not(hasKey("a.b")));
        get("viewer", "issue/PR-1").body("$", not(hasKey("properties")));
        put("viewer", "issue/PR-1/properties/z", "1").statusCode(403);
        delete("viewer", "issue/PR-1/properties/a.b").statusCode(403);
        get("fred", "issue/SEC-1/properties").statusCode(404);
        delete("fred", "issue/PR-1/properties/a.b").statusCode(204);
        delete("fred", "issue/PR-1/properties/a.b").statusCode(404);
        get("fred", "issue/PR-1/properties/a.b").statusCode(404);
    }

    @Test
    void Sub_tasks_can_be_put_in_another_order() {
        List<String> parts = List.of(part("a"), part("b"), part("c"));
        get("fred", "issue/PR-1/subtask/move").statusCode(200).body(equalTo("true"));
        get("viewer", "issue/PR-1/subtask/move").body(equalTo("false"));

        post("fred", "issue/PR-1/subtask/move", "{'original':2,'current':0}").statusCode(204);

        get("fred", "issue/PR-1/subtask")
                .statusCode(200)
                .body("key", contains(parts.get(2), parts.get(0), parts.get(1)))
                .body("[0].keySet()", containsInAnyOrder("id", "key", "self", "fields"))
                .body("[0].fields.summary", equalTo("c"))
                .body("[0].fields.status.name", equalTo("To Do"));
        get("fred", "issue/PR-1").body("fields.subtasks.key", contains(parts.get(2), parts.get(0), parts.get(1)));
        String last = part("d");
        get("fred", "issue/PR-1/subtask").body("key[3]", equalTo(last));
        for (String body :
                List.of("{}", "{'original':0}", "{'original':0,'current':4}", "{'original':-1,'current':0}")) {
            post("fred", "issue/PR-1/subtask/move", body).statusCode(400);
        }
        post("viewer", "issue/PR-1/subtask/move", "{'original':0,'current':1}").statusCode(403);
        get("fred", "issue/SEC-1/subtask").statusCode(404);
    }

    @Test
    void An_archived_issue_is_out_of_sight_until_it_is_restored() {
        String part = part("a");
        put("fred", "issue/PR-1/archive", "").statusCode(204);

        get("fred", "issue/PR-1?expand=changelog")
                .body("fields.archivedby.name", equalTo("fred"))
                .body("fields.archiveddate", equalTo("2026-08-14T12:00:00.000+0000"))
                .body("changelog.histories[-1].items[0].field", equalTo("Archived"));
        get("viewer", "issue/PR-1").statusCode(404);
        get("fred", "search?jql=key+in+(PR-1," + part + ")").body("total", equalTo(0));
        put("fred", "issue/PR-1", "{'fields':{'summary':'x'}}").statusCode(403);
        put("fred", "issue/PR-1/archive", "").statusCode(403);
        get("fred", "issue/PR-1/transitions").body("transitions.size()", equalTo(0));

        put("viewer", "issue/PR-1/restore", "").statusCode(404);
        put("fred", "issue/PR-1/restore", "").statusCode(204);
        put("fred", "issue/PR-1/restore", "").statusCode(403);
        get("viewer", "search?jql=key+in+(PR-1," + part + ")").body("total", equalTo(2));
        put("viewer", "issue/PR-1/archive", "").statusCode(403);
        put("fred", "issue/SEC-1/archive", "").statusCode(404);
    }

    @Test
    void Many_issues_are_archived_at_once() {
        String answer = jira.as("fred")
                .header("X-Atlassian-Token", "no-check")
                .contentType(ContentType.TEXT)
                .body("PR-1\nPR-2, NO-1")
                .post(PLATFORM + "issue/archive")
                .then()
                .statusCode(200)
                .contentType(ContentType.TEXT)
                .extract()
                .asString();
        assertThat(answer).isEqualTo("PR-1,archived\nPR-2,archived\nNO-1,failed,Issue Does Not Exist\n");
        get("fred", "search?jql=key+in+(PR-1,PR-2,PR-3)").body("total", equalTo(1));
        jira.anonymous()
                .header("X-Atlassian-Token", "no-check")
                .contentType(ContentType.TEXT)
                .body("PR-1")
                .post(PLATFORM + "issue/archive")
                .then()
                .statusCode(401);
    }

    @Test
    void A_mail_is_checked_and_not_sent() {
        post(
                        "fred",
                        "issue/PR-1/notify",
                        "{'subject':'s','textBody':'t','htmlBody':'<b>h</b>','to':{'reporter':true,'users':[{'name':'mia'}],"
                                + "'groups':[{'name':'developers'}]},'restrict':{'groups':[{'name':'developers'}],"
                                + "'permissions':[{'id':'10','key':'BROWSE'}]}}")
                .statusCode(204);
        post("fred", "issue/SEC-1/notify", "{'to':{'reporter':true}}").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'to':{}}",
                "{'to':{'reporter':false}}",
                "{'to':{'reporter':'maybe'}}",
                "{'to':{'users':[{'name':'nobody'}]}}",
                "{'to':{'groups':[{'name':'nobody'}]}}",
                "{'subject':{},'to':{'reporter':true}}"
            })
    void A_mail_to_nobody_is_refused(String body) {
        post("fred", "issue/PR-1/notify", body).statusCode(400);
    }

    @Test
    void Representations_are_numbered_where_that_is_wanted() {
        get("fred", "issue/PR-1?expand=versionedRepresentations&fields=summary,assignee")
                .body("$", not(hasKey("fields")))
                .body("versionedRepresentations.summary.'1'", equalTo("Take the first order"));
    }

    private String part(String summary) {
        return post(
                        "fred",
                        "issue",
                        "{'fields':{'project':{'key':'PR'},'issuetype':{'name':'Sub-task'},'summary':'" + summary
                                + "','parent':{'key':'PR-1'}}}")
                .statusCode(201)
                .extract()
                .path("key");
    }

    private ValidatableResponse assign(String body) {
        return put("fred", "issue/PR-1/assignee", "{" + body + "}");
    }
}
