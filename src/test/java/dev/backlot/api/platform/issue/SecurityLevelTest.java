package dev.backlot.api.platform.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import dev.backlot.support.HttpTest;
import dev.backlot.support.Vault;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Issues with a security level: mia and admin are in Sealed, reporters in Own, everybody of the project in Team. */
@HttpTest(world = Vault.class)
class SecurityLevelTest extends PlatformTest {

    private static final String AGILE = "/rest/agile/1.0/";

    @Autowired
    JdbcTemplate jdbc;

    private ValidatableResponse mia(String path) {
        return jira.as("mia", "fred")
                .urlEncodingEnabled(false)
                .get(PLATFORM + path)
                .then();
    }

    private ValidatableResponse mia(String issue, String body) {
        return jira.as("mia", "fred")
                .body(json(body))
                .put(PLATFORM + "issue/" + issue)
                .then();
    }

    @Test
    void An_issue_shows_its_level_where_its_project_has_levels() {
        Map<String, Object> level = mia("issue/VLT-2").statusCode(200).extract().path("fields.security");
        assertThat(level.keySet()).containsExactly("self", "id", "description", "name");
        assertThat(level).containsEntry("id", "10100").containsEntry("name", "Sealed");
        get("fred", "issue/VLT-1").body("fields", hasKey("security")).body("fields.security", nullValue());
        get("fred", "issue/PR-1").body("fields", not(hasKey("security")));
        get("fred", "field").body("id", hasItem("security"));
    }

    @Test
    void A_level_is_set_changed_and_cleared_with_a_history() {
        mia("VLT-1", "{'fields':{'security':{'id':'10102'}}}").statusCode(204);
        mia("VLT-1", "{'update':{'security':[{'set':{'name':'Sealed'}}]}}").statusCode(204);
        get("fred", "issue/VLT-1").statusCode(404);
        mia("VLT-1", "{'fields':{'security':null}}").statusCode(204);
        String items = "changelog.histories.items.flatten().findAll { it.field == 'security' }";
        get("fred", "issue/VLT-1?expand=changelog")
                .statusCode(200)
                .body("fields.security", nullValue())
                .body(items + ".to", contains("10102", "10100", null))
                .body(items + ".toString", contains("Team", "Sealed", null))
                .body(items + ".fromString", contains(null, "Team", "Sealed"));
    }

    @Test
    void Only_levels_that_one_is_in_can_be_set_and_only_with_the_permission() {
        put("fred", "issue/VLT-1", "{'fields':{'security':{'id':'10100'}}}")
                .statusCode(400)
                .body("errors.security", equalTo("Security level id '10100' is not valid"));
        put("fred", "issue/VLT-1", "{'fields':{'security':{'id':'10101'}}}").statusCode(204);
        put("fred", "issue/VLT-7", "{'fields':{'security':{'id':'10101'}}}").statusCode(400);
        put("fred", "issue/VLT-7", "{'fields':{'security':'Team'}}").statusCode(400);
        jdbc.update("delete from permission_scheme_grant where permission = 'SET_ISSUE_SECURITY'");
        jdbc.update("update world set revision = revision + 1");
        put("fred", "issue/VLT-1", "{'fields':{'security':null}}")
                .statusCode(400)
                .body("errors.security", containsString("cannot be set"));
        put("fred", "issue/PR-1", "{'fields':{'security':{'id':'10100'}}}").statusCode(400);
    }

    @Test
    void What_can_be_set_is_told() {
        String field = "fields.security";
        get("fred", "issue/VLT-1/editmeta")
                .body(field + ".allowedValues.name", contains("Own", "Team"))
                .body(field + ".operations", contains("set"))
                .body(field + ".schema.type", equalTo("securitylevel"))
                .body(field + ".required", equalTo(false));
        get("fred", "issue/VLT-7/editmeta").body(field + ".allowedValues.name", contains("Team"));
        get("fred", "issue/VLT-8/editmeta").body("fields", not(hasKey("security")));
        get("fred", "issue/PR-1/editmeta").body("fields", not(hasKey("security")));
        get("fred", "issue/createmeta/VLT/issuetypes/10002")
                .body("values.find { it.fieldId == 'security' }.allowedValues.name", contains("Own", "Team"))
                .body("values.find { it.fieldId == 'security' }.hasDefaultValue", equalTo(false));
        mia("issue/createmeta/VLT/issuetypes/10002")
                .body("values.find { it.fieldId == 'security' }.allowedValues.name", contains("Own", "Sealed", "Team"));
        get("fred", "project/VLT/securitylevel").body("levels.name", contains("Own", "Team"));
    }

    @Test
    void A_new_issue_has_the_usual_level_or_another_one_and_a_sub_task_that_of_its_parent() {
        jdbc.update("update scheme set usual_id = 10100 where id = 10060");
        jdbc.update("update world set revision = revision + 1");
        String sealed = create("{'fields':{'project':{'key':'VLT'},'issuetype':{'id':'10002'},'summary':'x'}}");
        get("fred", "issue/" + sealed).statusCode(404);
        mia("issue/" + sealed).body("fields.security.name", equalTo("Sealed"));
        String own = create("{'fields':{'project':{'key':'VLT'},'issuetype':{'id':'10002'},'summary':'x',"
                + "'security':{'id':'10101'}}}");
        get("fred", "issue/" + own).statusCode(200).body("fields.security.name", equalTo("Own"));
        String child = create("{'fields':{'project':{'key':'VLT'},'issuetype':{'id':'10003'},'summary':'x',"
                + "'parent':{'key':'" + own + "'}}}");
        get("fred", "issue/" + child).body("fields.security.name", equalTo("Own"));
        put("fred", "issue/" + own, "{'fields':{'security':null}}").statusCode(204);
        get("fred", "issue/" + child).body("fields.security", nullValue());
        post(
                        "fred",
                        "issue",
                        "{'fields':{'project':{'key':'VLT'},'issuetype':{'id':'10003'},'summary':'x',"
                                + "'parent':{'key':'" + own + "'},'security':{'id':'10101'}}}")
                .statusCode(400);
        post(
                        "fred",
                        "issue/bulk",
                        "{'issueUpdates':[{'fields':{'project':{'key':'VLT'},'issuetype':{'id':'10002'},"
                                + "'summary':'x','security':{'name':'Team'}}}]}")
                .statusCode(201);
        get("viewer", "search?jql=level=Team").body("total", equalTo(1));
    }

    private String create(String body) {
        return post("fred", "issue", body).statusCode(201).extract().path("key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "issue/%s",
                "issue/%s/comment",
                "issue/%s/worklog",
                "issue/%s/watchers",
                "issue/%s/votes",
                "issue/%s/transitions",
                "issue/%s/remotelink",
                "issue/%s/properties",
                "issue/%s/editmeta",
                "issue/%s/subtask",
                "mypermissions?issueKey=%s",
                "user/assignable/search?issueKey=%s",
                "search?jql=key=%s",
                "search?jql=parent=%s",
                "search?jql=issue%%20in%%20linkedIssues(%s)"
            })
    void A_hidden_issue_answers_as_one_that_there_is_not(String path) {
        var hidden = get("fred", path.formatted("VLT-2")).extract();
        var missing = get("fred", path.formatted("VLT-99")).extract();
        assertThat(hidden.statusCode()).isEqualTo(missing.statusCode()).isNotEqualTo(200);
        assertThat(hidden.asString()).isEqualTo(missing.asString().replace("VLT-99", "VLT-2"));
        mia(path.formatted("VLT-2")).statusCode(200);
    }

    @Test
    void Hidden_issues_are_found_and_counted_nowhere() {
        get("fred", "search?jql=project=VLT").body("total", equalTo(5)).body("issues.key", not(hasItem("VLT-2")));
        get("viewer", "search?jql=project=VLT").body("total", equalTo(4));
        mia("search?jql=project=VLT").body("total", equalTo(7));
        get("admin", "search?jql=project=VLT%20and%20level=Sealed").body("total", equalTo(3));
        get("fred", "search?jql=project=VLT%20and%20level%20is%20EMPTY").body("total", equalTo(4));
        get("admin", "search?jql=project=VLT%20order%20by%20level%20desc").statusCode(200);
        get("fred", "search?jql=level=Sealed")
                .statusCode(400)
                .body("errorMessages", contains("The value 'Sealed' does not exist for the field 'level'."));
        get("fred", "jql/autocompletedata/suggestions?fieldName=level&fieldValue=")
                .body("results.value", hasItems("Own", "Team"))
                .body("results.value", not(hasItem("Sealed")));
        get("fred", "jql/autocompletedata/suggestions?fieldName=labels&fieldValue=sealed")
                .body("results", empty());
        get("fred", "version/10100/relatedIssueCounts").body("issuesFixedCount", equalTo(1));
        get("fred", "version/10100/unresolvedIssueCount").body("issuesUnresolvedCount", equalTo(1));
        get("fred", "component/10100/relatedIssueCounts").body("issueCount", equalTo(1));
        mia("component/10100/relatedIssueCounts").body("issueCount", equalTo(2));
        get("fred", "issue/picker?query=ruby&currentJQL=project=VLT").body("sections.issues.flatten()", empty());
        get("fred", "attachment/10901").statusCode(403);
        jira.as("fred").get("/secure/attachment/10901/file-xq7x.txt").then().statusCode(404);
        get("fred", "worklog/updated").body("values.worklogId", not(hasItem(10901)));
        post("fred", "worklog/list", "{'ids':[10900,10901]}").body("id", contains("10900"));
        get("fred", "comment/10901/properties").statusCode(403);
    }

    @Test
    void Other_issues_do_not_show_them() {
        get("fred", "issue/VLT-1")
                .body("fields.issuelinks.inwardIssue.key", contains("PR-1"))
                .body("fields.issuelinks.outwardIssue", contains(nullValue()));
        mia("issue/VLT-1").body("fields.issuelinks.outwardIssue.key", hasItem("VLT-2"));
        jdbc.update("update issue set security_level_id = null where id = 10901");
        jdbc.update("update issue set security_level_id = 10102 where id = 10902");
        jdbc.update("update issue set epic_id = 10904 where id = 10900");
        jdbc.update("update world set revision = revision + 1");
        mia("issue/VLT-2").body("fields.subtasks.key", contains("VLT-3"));
        jdbc.update("update issue set security_level_id = 10100 where id = 10902");
        jdbc.update("update world set revision = revision + 1");
        mia("issue/VLT-2").body("fields.subtasks.key", contains("VLT-3"));
        get("fred", "issue/VLT-2").body("fields.subtasks", empty());
        get("fred", "issue/VLT-2/subtask").body("", empty());
        jira.as("mia", "fred").get(AGILE + "issue/VLT-1").then().body("fields.epic.key", equalTo("VLT-5"));
        jira.as("fred").get(AGILE + "issue/VLT-1").then().statusCode(200).body("fields.epic", nullValue());
    }

    @Test
    void Boards_do_not_either() {
        for (String path : new String[] {
            "board/900/issue",
            "sprint/900/issue",
            "board/900/sprint/900/issue",
            "epic/VLT-4/issue",
            "board/900/epic/10903/issue"
        }) {
            jira.as("fred").get(AGILE + path).then().statusCode(200).body("issues.key", not(hasItem("VLT-2")));
            jira.as("mia", "fred").get(AGILE + path).then().statusCode(200).body("issues.key", hasItem("VLT-2"));
        }
        jira.as("fred").get(AGILE + "board/900/epic").then().body("values.key", contains("VLT-4"));
        jira.as("mia", "fred").get(AGILE + "board/900/epic").then().body("values.key", contains("VLT-4", "VLT-5"));
        jira.as("fred").get(AGILE + "epic/VLT-5").then().statusCode(404);
        jira.as("fred").get(AGILE + "issue/VLT-2").then().statusCode(404);
        jira.as("fred")
                .body(json("{'issues':['VLT-2'],'rankBeforeIssue':'VLT-1'}"))
                .put(AGILE + "issue/rank")
                .then()
                .statusCode(400);
        jira.as("fred")
                .body(json("{'issues':['VLT-1'],'rankBeforeIssue':'VLT-2'}"))
                .put(AGILE + "issue/rank")
                .then()
                .statusCode(400);
        jira.as("fred")
                .body(json("{'issues':['VLT-2']}"))
                .post(AGILE + "sprint/901/issue")
                .then()
                .statusCode(400);
        jira.as("fred")
                .body(json("{'issues':['VLT-2']}"))
                .post(AGILE + "backlog/issue")
                .then()
                .statusCode(400);
    }

    @Test
    void Another_scheme_takes_the_issues_along() {
        post(
                        "admin",
                        "issue",
                        "{'fields':{'project':{'key':'VLT'},'issuetype':{'id':'10002'},'summary':'x',"
                                + "'security':{'name':'Team'}}}")
                .statusCode(201);
        jdbc.update("update security_level set name = 'Sealed' where id = 10001");
        jdbc.update("update world set revision = revision + 1");
        put("admin", "project/VLT", "{'issueSecurityScheme':10004}").statusCode(200);
        get("admin", "issue/VLT-2").body("fields.security.id", equalTo("10001"));
        mia("issue/VLT-2").statusCode(200).body("fields.security.id", equalTo("10001"));
        get("fred", "issue/VLT-2").statusCode(404);
        get("fred", "issue/VLT-9").statusCode(200).body("fields.security", nullValue());
        put("admin", "project/VLT", "{'issueSecurityScheme':10004}").statusCode(200);
        get("admin", "issue/VLT-2").body("fields.security.id", equalTo("10001"));
    }
}
