package dev.backlot.api.platform.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.backlot.api.platform.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Projects changed, put away and deleted. */
class ProjectChangeTest extends PlatformTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void What_is_mentioned_changes_and_the_rest_stays() {
        put(
                        "admin",
                        "project/PR",
                        "{'name':'Shop','description':'new','lead':'fred','url':'http://a.example',"
                                + "'assigneeType':'UNASSIGNED','avatarId':10330,'categoryId':10000}")
                .statusCode(200)
                .body("name", equalTo("Shop"))
                .body("description", equalTo("new"))
                .body("lead.name", equalTo("fred"))
                .body("url", equalTo("http://a.example"))
                .body("assigneeType", equalTo("UNASSIGNED"))
                .body("projectCategory.name", equalTo("Products"))
                .body("key", equalTo("PR"));
        put("admin", "project/PR?expand=projectKeys", "{'url':''}")
                .body("$", not(hasKey("url")))
                .body("projectKeys", contains("PR"))
                .body("name", equalTo("Shop"));
        get("fred", "issue/PR-1?fields=project").body("fields.project.name", equalTo("Shop"));
        get("fred", "component/10002").body("$", not(hasKey("realAssignee")));
    }

    @Test
    void A_project_answers_to_its_former_keys() {
        put("admin", "project/PR", "{'key':'SHOP'}").statusCode(200).body("key", equalTo("SHOP"));
        get("fred", "project/PR?expand=projectKeys")
                .statusCode(200)
                .body("key", equalTo("SHOP"))
                .body("projectKeys", contains("SHOP", "PR"));
        get("fred", "issue/PR-1").body("key", equalTo("SHOP-1"));
        get("fred", "search?jql=project=PR&maxResults=1")
                .statusCode(200)
                .body("issues[0].fields.project.key", equalTo("SHOP"));
        jira.as("fred").get("/rest/agile/1.0/board/84/backlog").then().statusCode(200);
        post("admin", "project", "{'key':'PR','name':'Other','lead':'admin','projectTypeKey':'software'}")
                .statusCode(400)
                .body("errors.projectKey", equalTo("Project 'Example' uses this project key."));
        put("admin", "project/SHOP", "{'key':'PR'}").statusCode(200).body("key", equalTo("PR"));
        get("fred", "project/SHOP").statusCode(200);
    }

    @Test
    void Changes_are_checked_and_asked_for() {
        put("admin", "project/PR", "{'key':'HSP'}").statusCode(400).body("errors", hasKey("projectKey"));
        put("admin", "project/PR", "{'name':'Secret'}").statusCode(400).body("errors", hasKey("projectName"));
        put("admin", "project/PR", "{'lead':'nobody'}").statusCode(400).body("errors", hasKey("projectLead"));
        put("admin", "project/PR", "{'categoryId':{}}").statusCode(400);
        put("fred", "project/PR", "{'name':'Mine'}").statusCode(403);
        put("fred", "project/SEC", "{'name':'Mine'}").statusCode(404);
        put("admin", "project/NONE", "{'name':'Mine'}").statusCode(404);
        jira.anonymous().body("{}").put(PLATFORM + "project/HSP").then().statusCode(401);
        get("fred", "project/PR").body("name", equalTo("Example"));
    }

    @Test
    void Another_type_is_given_by_administrators() {
        put("admin", "project/PR/type/business", "{}").statusCode(200).body("projectTypeKey", equalTo("business"));
        get("fred", "project/PR").body("projectTypeKey", equalTo("business"));
        put("admin", "project/PR/type/spaceship", "{}").statusCode(400);
        put("fred", "project/PR/type/software", "{}").statusCode(403);
        put("fred", "project/SEC/type/software", "{}").statusCode(404);
    }

    @Test
    void An_archived_project_can_be_read_by_who_knows_it_and_nothing_else() {
        put("fred", "project/PR/archive", "{}").statusCode(403);
        put("admin", "project/PR/archive", "{}").statusCode(204);
        put("admin", "project/PR/archive", "{}").statusCode(400);
        get("fred", "project").body("key", contains("HSP"));
        get("fred", "project?includeArchived=true").body("key", contains("PR", "HSP"));
        get("fred", "project?includeArchived=true&browseArchive=true").statusCode(200);
        get("fred", "project/PR").statusCode(200).body("archived", equalTo(true));
        get("fred", "issue/PR-1").statusCode(200);
        get("fred", "search?jql=").body("issues.fields.project.key", not(hasItem("PR")));
        post("fred", "issue", "{'fields':{'project':{'key':'PR'},'issuetype':{'name':'Task'},'summary':'x'}}")
                .statusCode(400)
                .body("errorMessages", contains("You do not have permission to create issues in this project."));

        put("fred", "project/PR/restore", "{}").statusCode(403);
        put("admin", "project/PR/restore", "{}").statusCode(202);
        put("admin", "project/PR/restore", "{}").statusCode(400);
        get("fred", "project").body("key", contains("PR", "HSP"));
        jira.anonymous().put(PLATFORM + "project/HSP/archive").then().statusCode(401);
    }

    @Test
    void A_deleted_project_leaves_nothing_behind() {
        put("admin", "project/PR/properties/k", "1").statusCode(201);
        put("admin", "issue/PR-1/properties/k", "1");
        delete("fred", "project/PR").statusCode(403);
        delete("fred", "project/SEC").statusCode(404);
        jira.anonymous().delete(PLATFORM + "project/HSP").then().statusCode(401);

        delete("admin", "project/PR").statusCode(204);

        get("admin", "project/PR").statusCode(404);
        delete("admin", "project/PR").statusCode(404);
        get("admin", "issue/PR-1").statusCode(404);
        get("admin", "search?jql=").statusCode(200).body("issues.fields.project.key", not(hasItem("PR")));
        jira.as("admin").get("/rest/agile/1.0/board").then().statusCode(200);
        jira.as("admin").get("/rest/agile/1.0/board/10001/issue").then().statusCode(200);
        assertThat(count("issue where project_id = 10000")).isZero();
        assertThat(count("project_version where project_id = 10000")).isZero();
        assertThat(count("component where project_id = 10000")).isZero();
        assertThat(count("project_role_actor where project_id = 10000")).isZero();
        assertThat(count("entity_property where entity_type = 'PROJECT'")).isZero();
        assertThat(count("saved_filter_share where share_type = 'PROJECT' and holder = '10000'"))
                .isZero();
        assertThat(count("issue where epic_id is not null and epic_id not in (select id from issue)"))
                .isZero();
        assertThat(count("change_group where issue_id not in (select id from issue)"))
                .isZero();
    }

    @Test
    void A_deleted_project_can_be_made_again() {
        String project = "{'key':'TES','name':'Test','lead':'fred','projectTypeKey':'software',"
                + "'projectTemplateKey':'com.pyxis.greenhopper.jira:gh-scrum-template'}";
        post("admin", "project", project).statusCode(201);
        delete("admin", "project/TES").statusCode(204);
        jira.as("admin").get("/rest/agile/1.0/board").then().statusCode(200);
        post("admin", "project", project).statusCode(201);
        jira.as("admin").get("/rest/agile/1.0/board?projectKeyOrId=TES").then().body("values", not(empty()));
    }

    private int count(String table) {
        Integer rows = jdbc.queryForObject("select count(*) from " + table, Integer.class);
        return rows == null ? -1 : rows;
    }
}
