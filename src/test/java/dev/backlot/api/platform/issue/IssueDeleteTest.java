package dev.backlot.api.platform.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Deleting issues, and what goes with them. */
class IssueDeleteTest extends PlatformTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void A_deleted_issue_leaves_nothing_behind() {
        put("fred", "issue/PR-1/properties/p", "{}").statusCode(201);
        put("fred", "issue/PR-1", "{'fields':{'labels':['x'],'components':[{'name':'Web'}]}}")
                .statusCode(204);
        String id = get("fred", "issue/PR-1").extract().path("id");

        delete("fred", "issue/PR-1").statusCode(204).contentType("text/html;charset=UTF-8");

        get("fred", "issue/PR-1").statusCode(404).body("errorMessages", contains("Issue Does Not Exist"));
        get("fred", "search?jql=id=" + id).statusCode(400);
        assertThat(count("change_group where issue_id = " + id)).isZero();
        assertThat(count("entity_property where entity_type = 'ISSUE' and entity_id = " + id))
                .isZero();
        assertThat(count("issue_label where issue_id = " + id)).isZero();
        jira.as("fred").get("/rest/agile/1.0/issue/PR-1").then().statusCode(404);
        delete("fred", "issue/PR-1").statusCode(404);
    }

    @Test
    void Sub_tasks_go_only_if_told_so() {
        String part = post(
                        "fred",
                        "issue",
                        "{'fields':{'project':{'key':'PR'},'issuetype':{'name':'Sub-task'},'summary':'s',"
                                + "'parent':{'key':'PR-1'}}}")
                .statusCode(201)
                .extract()
                .path("key");

        delete("fred", "issue/PR-1")
                .statusCode(400)
                .body(
                        "errorMessages",
                        contains(
                                "The issue 'PR-1' has subtasks.  You must specify the 'deleteSubtasks' parameter to delete"
                                        + " this issue and all its subtasks."));
        delete("fred", "issue/PR-1?deleteSubtasks=false").statusCode(400);
        get("fred", "issue/" + part).statusCode(200);
        delete("fred", "issue/PR-1?deleteSubtasks=true").statusCode(204);
        get("fred", "issue/" + part).statusCode(404);
    }

    @Test
    void The_issues_of_an_epic_stay() {
        put("fred", "issue/PR-1", "{'fields':{'customfield_10005':'PR-5'}}").statusCode(204);
        delete("fred", "issue/PR-5").statusCode(204);
        get("fred", "issue/PR-1?expand=changelog")
                .body("fields.customfield_10005", nullValue())
                .body("changelog.histories[-1].items[0].field", equalTo("Epic Link"))
                .body("changelog.histories[-1].items[0].fromString", equalTo("PR-5"))
                .body("changelog.histories[-1].items[0].to", nullValue());
    }

    @Test
    void Only_who_may_delete_can() {
        delete("viewer", "issue/PR-1").statusCode(403);
        delete("fred", "issue/SEC-1").statusCode(404);
        jira.anonymous().delete(PLATFORM + "issue/PR-1").then().statusCode(401);
        delete("fred", "issue/PR-1?deleteSubtasks=maybe").statusCode(400);
        get("fred", "issue/PR-1").statusCode(200);
    }

    private int count(String what) {
        return jdbc.queryForObject("select count(*) from " + what, Integer.class);
    }
}
