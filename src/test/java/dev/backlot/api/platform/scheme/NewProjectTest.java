package dev.backlot.api.platform.scheme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.backlot.api.platform.PlatformTest;
import org.junit.jupiter.api.Test;

/** The schemes that new projects begin with. */
class NewProjectTest extends PlatformTest {

    private static final String SCRUM = "'projectTemplateKey':'com.pyxis.greenhopper.jira:gh-scrum-template',";

    @Test
    void A_template_brings_issue_types_and_a_workflow_of_its_own() {
        create("TES", SCRUM);

        get("admin", "project/TES/workflowscheme")
                .body("name", equalTo("TES: Software Simplified Workflow Scheme"))
                .body("defaultWorkflow", equalTo("Software Simplified Workflow for Project TES"));
        get("admin", "issuetypescheme").body("schemes.name", hasItem("TES: Scrum Issue Type Scheme"));
        get("admin", "project/TES/statuses").body("[0].statuses.name", contains("To Do", "In Progress", "Done"));
        post("fred", "issue", "{'fields':{'project':{'key':'TES'},'issuetype':{'name':'Task'},'summary':'s'}}")
                .statusCode(201);
        get("fred", "issue/TES-1").body("fields.status.name", equalTo("To Do"));
        int board = jira.as("admin")
                .get("/rest/agile/1.0/board?projectKeyOrId=TES")
                .then()
                .extract()
                .path("values[0].id");
        jira.as("admin")
                .get("/rest/agile/1.0/board/" + board + "/configuration")
                .then()
                .body("columnConfig.columns[0].statuses.id", contains("10000"))
                .body("columnConfig.columns[2].statuses.id", contains("10001"));
        delete("admin", "project/TES").statusCode(204);
        create("TES", SCRUM);
        get("admin", "project/TES/workflowscheme")
                .body("defaultWorkflow", equalTo("Software Simplified Workflow for Project TES (2)"));
    }

    @Test
    void A_request_may_choose_the_workflow_scheme() {
        create("TES", SCRUM + "'workflowSchemeId':10002,'issueSecurityScheme':10004,'notificationScheme':10010,");

        get("admin", "project/TES/workflowscheme").body("id", equalTo(10002)).body("defaultWorkflow", equalTo("jira"));
        get("admin", "project/TES/issuesecuritylevelscheme").body("id", equalTo(10004));
        get("admin", "project/TES/notificationscheme").body("id", equalTo(10010));
    }

    @Test
    void Without_a_template_a_project_has_what_is_usual() {
        create("TES", "'projectTypeKey':'software',");

        get("admin", "project/TES/workflowscheme").body("id", equalTo(10002));
        get("admin", "issuetypescheme/10003/associations").body("key", contains("TES"));
    }

    private void create(String key, String more) {
        post("admin", "project", "{" + more + "'key':'" + key + "','name':'Test','lead':'fred'}")
                .statusCode(201);
    }
}
