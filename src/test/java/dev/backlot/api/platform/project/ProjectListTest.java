package dev.backlot.api.platform.project;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.backlot.api.platform.PlatformTest;
import org.junit.jupiter.api.Test;

/** Projects found. */
class ProjectListTest extends PlatformTest {

    @Test
    void Everybody_sees_what_may_be_browsed() {
        get("admin", "project").statusCode(200).body("key", contains("PR", "HSP", "SEC"));
        get("fred", "project").body("key", contains("PR", "HSP"));
        jira.anonymous().get(PLATFORM + "project").then().statusCode(200).body("key", contains("HSP"));
        jira.anonymous().get(PLATFORM + "project/HSP").then().statusCode(200);
        jira.anonymous().get(PLATFORM + "project/PR").then().statusCode(401);
        get("fred", "project/SEC")
                .statusCode(404)
                .body("errorMessages", contains("No project could be found with key 'SEC'."));
        get("fred", "project/10002")
                .statusCode(404)
                .body("errorMessages", contains("No project could be found with id '10002'."));
    }

    @Test
    void A_list_shows_more_where_it_is_asked_for_more() {
        get("fred", "project")
                .body("[0]", not(hasKey("description")))
                .body("[0]", not(hasKey("lead")))
                .body("[0]", not(hasKey("url")))
                .body("[0]", not(hasKey("projectCategory")))
                .body("[1].projectCategory.name", equalTo("Services"))
                .body("[0].archived", equalTo(false));
        get("fred", "project?expand=description,lead&expand=url,projectKeys")
                .body("[0].description", equalTo("The shop that everybody knows."))
                .body("[0].lead.name", equalTo("admin"))
                .body("[0].url", equalTo("https://example.com/shop"))
                .body("[0].projectKeys", contains("PR"));
        get("fred", "project?includeArchived=perhaps").statusCode(400);
    }

    @Test
    void Recent_projects_are_those_where_the_caller_did_something_last() {
        post("fred", "issue", "{'fields':{'project':{'key':'HSP'},'issuetype':{'name':'Task'},'summary':'x'}}")
                .statusCode(201);
        get("fred", "project?recent=1").body("key", contains("HSP"));
        get("fred", "project?recent=0").body("$", empty());
        get("viewer", "project?recent=5").body("$", empty());
    }

    @Test
    void A_project_is_shown_with_what_it_consists_of() {
        get("fred", "project/pr")
                .statusCode(200)
                .body("id", equalTo("10000"))
                .body("self", equalTo(jira.url() + "/rest/api/2/project/10000"))
                .body("components.name", contains("Checkout", "Platform", "Search", "Web"))
                .body("versions", hasSize(5))
                .body("versions[0].projectId", equalTo(10000))
                .body("issueTypes.name", contains("Task", "Sub-task", "Story", "Bug", "Epic"))
                .body("roles.Developers", equalTo(jira.url() + "/rest/api/2/project/10000/role/10001"))
                .body("$", not(hasKey("projectKeys")));
        get("fred", "project/10000?expand=projectKeys").body("projectKeys", contains("PR"));
    }

    @Test
    void Issues_and_boards_show_the_category_of_their_project() {
        get("fred", "issue/HSP-1?fields=project").body("fields.project.projectCategory.name", equalTo("Services"));
        jira.as("fred")
                .get("/rest/agile/1.0/board/92/project")
                .then()
                .body("values[0].projectCategory.id", equalTo("10001"));
    }

    @Test
    void Statuses_come_by_issue_type() {
        get("fred", "project/PR/statuses")
                .statusCode(200)
                .body("name", contains("Task", "Sub-task", "Story", "Bug", "Epic"))
                .body("[0].statuses.name", hasItem("To Do"));
        get("fred", "project/SEC/statuses").statusCode(404);
    }

    @Test
    void The_picker_marks_what_was_typed() {
        get("admin", "projects/picker?query=hom")
                .statusCode(200)
                .body("projects.html", contains("<strong>Hom</strong>osapien (HSP)"))
                .body("projects[0].avatar", startsWith(jira.url() + "/secure/projectavatar?size=xsmall"))
                .body("total", equalTo(1))
                .body("header", equalTo("Showing 1 of 1 matching projects"));
        get("admin", "projects/picker?query=omo").body("projects", empty());
        get("admin", "projects/picker").body("projects", empty());
        get("admin", "projects/picker?allowEmptyQuery=true&maxResults=2")
                .body("projects", hasSize(2))
                .body("header", equalTo("Showing 2 of 3 matching projects"));
        get("fred", "projects/picker?query=sec").body("projects", empty());
        get("fred", "projects/picker?query=pr&maxResults=-1").body("projects", empty());
        get("fred", "projects/picker?maxResults=x").statusCode(400);
    }

    @Test
    void Types_and_templates_are_listed() {
        get("fred", "project/type").statusCode(200).body("key", contains("software", "business"));
        get("fred", "project/type/software").body("formattedKey", equalTo("Software"));
        get("fred", "project/type/software/accessible").statusCode(200);
        get("fred", "project/type/spaceship").statusCode(404);
        jira.anonymous().get(PLATFORM + "project/type").then().statusCode(200);
        jira.anonymous()
                .get(PLATFORM + "project/type/software/accessible")
                .then()
                .statusCode(401);
        for (String version : new String[] {"1.0", "latest"}) {
            jira.as("fred")
                    .get("/rest/project-templates/" + version + "/templates")
                    .then()
                    .statusCode(200)
                    .body(
                            "projectTemplatesGroupedByType[0].projectTemplates.projectTemplateModuleCompleteKey",
                            hasItem("com.pyxis.greenhopper.jira:gh-scrum-template"));
        }
        jira.anonymous().get("/rest/project-templates/1.0/templates").then().statusCode(401);
    }

    @Test
    void A_project_holds_properties() {
        put("admin", "project/PR/properties/my.key", "{'a':1}").statusCode(201);
        put("admin", "project/10000/properties/my.key", "{'a':2}").statusCode(200);
        get("fred", "project/PR/properties")
                .body("keys.key", contains("my.key"))
                .body("keys[0].self", equalTo(jira.url() + "/rest/api/2/project/10000/properties/my.key"));
        get("fred", "project/PR/properties/my.key").body("value.a", equalTo(2));
        put("fred", "project/PR/properties/my.key", "1").statusCode(403);
        delete("fred", "project/PR/properties/my.key").statusCode(403);
        put("viewer", "project/SEC/properties/my.key", "1").statusCode(404);
        delete("admin", "project/PR/properties/my.key").statusCode(204);
        get("fred", "project/PR/properties/my.key").statusCode(404);
        delete("admin", "project/PR/properties/my.key").statusCode(404);
    }
}
