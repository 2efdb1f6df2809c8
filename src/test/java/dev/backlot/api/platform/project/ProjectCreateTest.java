package dev.backlot.api.platform.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.backlot.api.platform.PlatformTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Projects made. */
class ProjectCreateTest extends PlatformTest {

    private static final String SCRUM = "{'key':'TES','name':'Test','lead':'fred','projectTypeKey':'software',"
            + "'projectTemplateKey':'com.pyxis.greenhopper.jira:gh-scrum-template'}";

    @Test
    void A_scrum_project_is_there_at_once_with_a_board_and_can_be_worked_in() {
        String body = post("admin", "project", SCRUM).statusCode(201).extract().asString();
        int id = Integer.parseInt(body.replaceAll(".*\"id\":(\\d+).*", "$1"));
        assertThat(body)
                .isEqualTo(json(
                        "{'self':'" + jira.url() + "/rest/api/2/project/" + id + "','id':" + id + ",'key':'TES'}"));

        get("fred", "project/TES")
                .statusCode(200)
                .body("lead.name", equalTo("fred"))
                .body("assigneeType", equalTo("PROJECT_LEAD"))
                .body("description", equalTo(""))
                .body("issueTypes.name", containsInAnyOrder("Task", "Sub-task", "Story", "Bug", "Epic"));
        get("fred", "project/TES/role/10001").statusCode(403);
        get("admin", "project/TES/role/10001").body("actors.name", contains("developers"));
        get("fred", "project/TES/statuses").body("[0].statuses", not(empty()));
        int board = jira.as("fred")
                .get("/rest/agile/1.0/board?projectKeyOrId=TES&type=scrum")
                .then()
                .body("values.name", contains("TES board"))
                .extract()
                .path("values[0].id");
        post("fred", "issue", "{'fields':{'project':{'key':'TES'},'issuetype':{'name':'Story'},'summary':'s'}}")
                .statusCode(201)
                .body("key", equalTo("TES-1"));
        jira.as("fred")
                .get("/rest/agile/1.0/board/" + board + "/backlog")
                .then()
                .body("issues.key", contains("TES-1"));
        jira.as("admin")
                .body(json("{'name':'S','originBoardId':" + board + "}"))
                .post("/rest/agile/1.0/sprint")
                .then()
                .statusCode(201);
        jira.as("fred")
                .get("/rest/agile/1.0/board/" + board + "/configuration")
                .then()
                .body("columnConfig.columns.name", contains("To Do", "In Progress", "Done"));
    }

    @Test
    void A_business_project_and_a_basic_one_have_no_board() {
        post(
                        "admin",
                        "project",
                        "{'key':'BUS','name':'Business','lead':'admin',"
                                + "'projectTemplateKey':'com.atlassian.jira-core-project-templates:jira-core-project-management',"
                                + "'description':'d','url':'','assigneeType':'UNASSIGNED','categoryId':10000,"
                                + "'avatarId':10325,'permissionScheme':0,'notificationScheme':10000}")
                .statusCode(201);
        get("admin", "project/BUS")
                .body("projectTypeKey", equalTo("business"))
                .body("assigneeType", equalTo("UNASSIGNED"))
                .body("projectCategory.name", equalTo("Products"))
                .body("description", equalTo("d"))
                .body("avatarUrls.48x48", equalTo(jira.url() + "/secure/projectavatar?avatarId=10325"))
                .body("$", not(hasKey("url")));
        post("admin", "project", "{'key':'BAS','name':'Basic','lead':'admin','projectTypeKey':'software'}")
                .statusCode(201);
        jira.as("admin")
                .get("/rest/agile/1.0/board")
                .then()
                .body("values.name", not(hasItem("BUS board")))
                .body("values.name", not(hasItem("BAS board")));
    }

    @Test
    void A_kanban_project_has_a_kanban_board_and_a_key_may_be_a_word_of_the_query_language() {
        post(
                        "admin",
                        "project",
                        "{'key':'AND','name':'Reserved','lead':'admin','projectTypeKey':'software',"
                                + "'projectTemplateKey':'com.pyxis.greenhopper.jira:gh-kanban-template'}")
                .statusCode(201);
        jira.as("admin")
                .get("/rest/agile/1.0/board?projectKeyOrId=AND&type=kanban")
                .then()
                .body("values.name", contains("AND board"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'name':'N1','lead':'admin','projectTypeKey':'software'                        | projectKey
            'key':'a','name':'N1','lead':'admin','projectTypeKey':'software'              | projectKey
            'key':'Ab','name':'N1','lead':'admin','projectTypeKey':'software'             | projectKey
            'key':'ABCDEFGHIJK','name':'N1','lead':'admin','projectTypeKey':'software'    | projectKey
            'key':'COM1','name':'N1','lead':'admin','projectTypeKey':'software'           | projectKey
            'key':'PR','name':'N1','lead':'admin','projectTypeKey':'software'             | projectKey
            'key':'N1','name':'','lead':'admin','projectTypeKey':'software'               | projectName
            'key':'N1','name':'example','lead':'admin','projectTypeKey':'software'        | projectName
            'key':'N1','name':'N1','projectTypeKey':'software'                            | projectLead
            'key':'N1','name':'N1','lead':'nobody','projectTypeKey':'software'            | projectLead
            'key':'N1','name':'N1','lead':'otto','projectTypeKey':'software'              | projectLead
            'key':'N1','name':'N1','lead':'admin'                                         | projectType
            'key':'N1','name':'N1','lead':'admin','projectTypeKey':'spaceship'            | projectType
            'key':'N1','name':'N1','lead':'admin','projectTemplateKey':'x:y'              | projectTemplateKey
            'key':'N1','name':'N1','lead':'admin','projectTypeKey':'software','url':'x'   | projectUrl
            'key':'N1','name':'N1','lead':'admin','projectTypeKey':'software','avatarId':1    | avatarId
            'key':'N1','name':'N1','lead':'admin','projectTypeKey':'software','avatarId':'x'  | avatarId
            'key':'N1','name':'N1','lead':'admin','projectTypeKey':'software','categoryId':1  | categoryId
            'key':'N1','name':'N1','lead':'admin','projectTypeKey':'software','assigneeType':'ME'  | assigneeType
            'key':'N1','name':'N1','lead':'admin','projectTypeKey':'software','permissionScheme':77 | permissionScheme
            'key':'N1','name':'N1','lead':'admin','projectTypeKey':'software','workflowSchemeId':77 | workflowSchemeId
            """)
    void What_is_wrong_is_said_of_each_field(String body, String field) {
        post("admin", "project", "{" + body + "}").statusCode(400).body("errors", hasKey(field));
        get("admin", "project").body("key", hasSize(3));
    }

    @Test
    void A_template_is_for_one_type() {
        post(
                        "admin",
                        "project",
                        "{'key':'N1','name':'N1','lead':'admin','projectTypeKey':'business',"
                                + "'projectTemplateKey':'com.pyxis.greenhopper.jira:gh-scrum-template'}")
                .statusCode(400)
                .body("errors", hasKey("projectTemplateKey"));
    }

    @Test
    void Only_administrators_create_projects() {
        post("fred", "project", SCRUM).statusCode(403);
        jira.anonymous().body(json(SCRUM)).post(PLATFORM + "project").then().statusCode(401);
        post("admin", "project", "[]").statusCode(400);
        get("admin", "project").body("key", containsInAnyOrder("PR", "HSP", "SEC"));
    }

    @Test
    void A_key_is_checked_beforehand() {
        get("fred", "projectvalidate/key?key=NEW")
                .statusCode(200)
                .body("errors", equalTo(Map.of()))
                .body("errorMessages", empty());
        get("fred", "projectvalidate/key?key=PR")
                .statusCode(200)
                .body("errors.projectKey", equalTo("Project 'Example' uses this project key."));
        get("fred", "projectvalidate/key?key=x").body("errors", hasKey("projectKey"));
        get("fred", "projectvalidate/key").body("errors", hasKey("projectKey"));
        jira.anonymous().get(PLATFORM + "projectvalidate/key?key=X").then().statusCode(401);
    }
}
