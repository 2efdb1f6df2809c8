package dev.backlot.api.platform.scheme;

import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workflows, and which of them the issues of projects go through. */
class WorkflowSchemeTest extends PlatformTest {

    private static final String SIMPLE = "Software Simplified Workflow for Project PR";
    private static final String SCHEMES = "workflowscheme";

    /** What the project PR has. */
    private static final String ACTIVE = SCHEMES + "/10101";

    @Test
    void Workflows_are_listed_or_found_by_name() {
        get("admin", "workflow")
                .statusCode(200)
                .body("name", hasItems("jira", SIMPLE, "Software Simplified Workflow for Project SEC"))
                .body("find { it.name == 'jira' }.steps", equalTo(5))
                .body("find { it.name == 'jira' }.default", equalTo(true))
                .body("find { it.name == '" + SIMPLE + "' }.default", equalTo(false));
        get("admin", "workflow?workflowName=jira").statusCode(200).body("name", equalTo("jira"));
        get("admin", "workflow?workflowName=nope").statusCode(404);
        get("fred", "workflow").statusCode(401);
        jira.anonymous().get(PLATFORM + "workflow").then().statusCode(401);
    }

    @Test
    void A_scheme_is_made_shown_changed_and_deleted() {
        String self = create("{'name':'W','description':'d','defaultWorkflow':'" + SIMPLE
                + "','issueTypeMappings':{'10001':'jira'}}");
        get("admin", self)
                .statusCode(200)
                .body("self", equalTo(jira.url() + PLATFORM + self))
                .body("name", equalTo("W"))
                .body("description", equalTo("d"))
                .body("draft", equalTo(false))
                .body("defaultWorkflow", equalTo(SIMPLE))
                .body("issueTypeMappings.10001", equalTo("jira"))
                .body("issueTypes.10001.name", equalTo("Story"))
                .body("lastModified", nullValue());

        put("admin", self, "{'name':'V','issueTypeMappings':{'10002':'jira','10004':'jira'}}")
                .statusCode(200)
                .body("name", equalTo("V"))
                .body("description", equalTo("d"))
                .body("defaultWorkflow", equalTo(SIMPLE))
                .body("issueTypeMappings.size()", equalTo(2));
        put("admin", self, "{'issueTypeMappings':{},'defaultWorkflow':null}")
                .body("issueTypeMappings", anEmptyMap())
                .body("defaultWorkflow", equalTo("jira"));
        delete("admin", self).statusCode(204);
        get("admin", self).statusCode(404);
        delete("admin", self).statusCode(404);
    }

    @Test
    void The_default_can_be_set_and_taken_away() {
        String self = create("{'name':'W'}");

        get("admin", self + "/default").statusCode(200).body("workflow", equalTo("jira"));
        put("admin", self + "/default", "{'workflow':'" + SIMPLE + "'}")
                .statusCode(200)
                .body("defaultWorkflow", equalTo(SIMPLE));
        get("admin", self + "/default").body("workflow", equalTo(SIMPLE));
        put("admin", self + "/default", "{'workflow':'nope'}").statusCode(400);
        put("admin", self + "/default", "{}").statusCode(400);
        delete("admin", self + "/default").statusCode(200).body("defaultWorkflow", equalTo("jira"));
    }

    @Test
    void A_type_can_have_a_workflow_of_its_own() {
        String self = create("{'name':'W'}");

        get("admin", self + "/issuetype/10001").statusCode(404);
        put("admin", self + "/issuetype/10001", "{'workflow':'" + SIMPLE + "'}")
                .statusCode(200)
                .body("issueTypeMappings.10001", equalTo(SIMPLE));
        get("admin", self + "/issuetype/10001")
                .statusCode(200)
                .body("issueType", equalTo("10001"))
                .body("workflow", equalTo(SIMPLE));
        put("admin", self + "/issuetype/4711", "{'workflow':'jira'}").statusCode(404);
        put("admin", self + "/issuetype/10001", "{'workflow':'nope'}").statusCode(400);
        delete("admin", self + "/issuetype/10001").statusCode(200).body("issueTypeMappings", anEmptyMap());
        delete("admin", self + "/issuetype/10001").statusCode(404);
    }

    @Test
    void A_workflow_can_have_types() {
        String self = create("{'name':'W','issueTypeMappings':{'10001':'" + SIMPLE + "'}}");
        String named = "/workflow?workflowName=" + SIMPLE.replace(" ", "%20");

        get("admin", self + "/workflow")
                .statusCode(200)
                .body("workflow", contains("jira", SIMPLE))
                .body("defaultMapping", contains(true, false))
                .body("issueTypes[0]", empty())
                .body("issueTypes[1]", contains("10001"));
        get("admin", self + named).statusCode(200).body("issueTypes", contains("10001"));
        get("admin", self + "/workflow?workflowName=nope").statusCode(404);

        jira.as("admin")
                .queryParam("workflowName", SIMPLE)
                .body(json("{'issueTypes':['10002','10004'],'defaultMapping':true}"))
                .put(PLATFORM + self + "/workflow")
                .then()
                .statusCode(200)
                .body("defaultWorkflow", equalTo(SIMPLE))
                .body("issueTypeMappings", not(hasKey("10001")))
                .body("issueTypeMappings.10004", equalTo(SIMPLE));
        put("admin", self + "/workflow", "{'workflow':'" + SIMPLE + "','defaultMapping':false}")
                .statusCode(200)
                .body("defaultWorkflow", equalTo("jira"))
                .body("issueTypeMappings.size()", equalTo(2));
        put("admin", self + "/workflow", "{'workflow':'" + SIMPLE + "','issueTypes':['4711']}")
                .statusCode(400);
        put("admin", self + "/workflow", "{}").statusCode(400);
        delete("admin", self + named).statusCode(200).body("issueTypeMappings", anEmptyMap());
        delete("admin", self + "/workflow").statusCode(400);
        delete("admin", self + "/workflow?workflowName=nope").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'name':' '}",
                "{'name':'x','defaultWorkflow':'nope'}",
                "{'name':'x','issueTypeMappings':{'4711':'jira'}}",
                "{'name':'x','issueTypeMappings':{'10001':'nope'}}",
                "{'name':'x','issueTypeMappings':[]}",
                "{'name':'default workflow scheme'}"
            })
    void What_does_not_do_is_refused(String body) {
        post("admin", SCHEMES, body).statusCode(400);
    }

    @Test
    void The_scheme_of_a_project_is_shown_to_administrators() {
        get("admin", "project/PR/workflowscheme")
                .statusCode(200)
                .body("id", equalTo(10101))
                .body("name", equalTo("PR: Software Simplified Workflow Scheme"))
                .body("defaultWorkflow", equalTo(SIMPLE));
        get("fred", "project/PR/workflowscheme").statusCode(403);
        get("fred", "project/SEC/workflowscheme").statusCode(404);
        jira.anonymous().get(PLATFORM + "project/HSP/workflowscheme").then().statusCode(401);
    }

    @Test
    void An_active_scheme_stays_and_only_its_draft_changes() {
        put("admin", ACTIVE, "{'description':'x'}").statusCode(400);
        put("admin", ACTIVE + "/default", "{'workflow':'jira'}").statusCode(400);
        delete("admin", ACTIVE + "/default").statusCode(400);
        delete("admin", ACTIVE).statusCode(400);
        get("admin", ACTIVE + "/draft").statusCode(404);

        put("admin", ACTIVE, "{'description':'x','updateDraftIfNeeded':true}")
                .statusCode(200)
                .body("draft", equalTo(true))
                .body("description", equalTo("x"))
                .body("self", equalTo(jira.url() + PLATFORM + ACTIVE + "/draft"))
                .body("originalDefaultWorkflow", equalTo(SIMPLE))
                .body("originalIssueTypeMappings", anEmptyMap())
                .body("lastModifiedUser.name", equalTo("admin"))
                .body("lastModified", equalTo("14/Aug/26 12:00 PM"));
        get("admin", ACTIVE).body("draft", equalTo(false)).body("description", equalTo(""));
        get("admin", ACTIVE + "?returnDraftIfExists=true").body("draft", equalTo(true));
        put("admin", ACTIVE + "/default", "{'workflow':'jira','updateDraftIfNeeded':true}")
                .body("defaultWorkflow", equalTo("jira"));
        get("admin", ACTIVE + "/default").body("workflow", equalTo(SIMPLE));
        get("admin", ACTIVE + "/default?returnDraftIfExists=true").body("workflow", equalTo("jira"));
        delete("admin", ACTIVE + "/default?updateDraftIfNeeded=true").statusCode(200);
        put("admin", ACTIVE + "/issuetype/10001", "{'workflow':'jira','updateDraftIfNeeded':true}")
                .statusCode(200);
        get("admin", ACTIVE + "/issuetype/10001?returnDraftIfExists=true").body("workflow", equalTo("jira"));
        get("admin", ACTIVE + "/workflow?returnDraftIfExists=true&workflowName=jira")
                .body("issueTypes", contains("10001"));
        get("fred", "issue/PR-1/transitions").body("transitions.name", hasItem("In Review"));
    }

    @Test
    void A_draft_is_made_changed_and_taken_away() {
        String draft = ACTIVE + "/draft";
        post("admin", ACTIVE + "/createdraft", "").statusCode(201).body("draft", equalTo(true));
        post("admin", ACTIVE + "/createdraft", "").statusCode(400);
        put("admin", draft, "{'name':'PR: Software Simplified Workflow Scheme','description':'new'}")
                .statusCode(200)
                .body("description", equalTo("new"));
        put("admin", draft + "/default", "{'workflow':'jira'}").statusCode(200);
        get("admin", draft + "/default").statusCode(200).body("workflow", equalTo("jira"));
        put("admin", draft + "/issuetype/10004", "{'workflow':'jira'}").statusCode(200);
        get("admin", draft + "/issuetype/10004").statusCode(200).body("workflow", equalTo("jira"));
        put("admin", draft + "/workflow", "{'workflow':'" + SIMPLE + "','issueTypes':['10001']}")
                .statusCode(200);
        get("admin", draft + "/workflow").statusCode(200).body("workflow", contains("jira", SIMPLE));
        delete("admin", draft + "/workflow?workflowName=jira")
                .statusCode(200)
                .body("issueTypeMappings", not(hasKey("10004")));
        delete("admin", draft + "/issuetype/10001").statusCode(200);
        delete("admin", draft + "/default").statusCode(200).body("defaultWorkflow", equalTo("jira"));
        get("admin", draft).statusCode(200).body("draft", equalTo(true));
        delete("admin", draft).statusCode(204);
        delete("admin", draft).statusCode(404);
        get("admin", draft + "/default").statusCode(404);
        get("admin", draft + "/workflow").statusCode(404);
        put("admin", draft, "{'description':'again'}").statusCode(200).body("draft", equalTo(true));
    }

    @Test
    void The_default_scheme_cannot_be_changed() {
        put("admin", SCHEMES + "/10002", "{'description':'x'}").statusCode(400);
        post("admin", SCHEMES + "/10002/createdraft", "").statusCode(400);
        delete("admin", SCHEMES + "/10002").statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,",
        "PUT,",
        "DELETE,",
        "POST,/createdraft",
        "GET,/default",
        "PUT,/default",
        "DELETE,/default",
        "GET,/issuetype/10001",
        "PUT,/issuetype/10001",
        "DELETE,/issuetype/10001",
        "GET,/workflow",
        "PUT,/workflow",
        "DELETE,/workflow?workflowName=jira",
        "GET,/draft",
        "PUT,/draft",
        "DELETE,/draft",
        "GET,/draft/default",
        "PUT,/draft/default",
        "DELETE,/draft/default",
        "GET,/draft/issuetype/10001",
        "PUT,/draft/issuetype/10001",
        "DELETE,/draft/issuetype/10001",
        "GET,/draft/workflow",
        "PUT,/draft/workflow",
        "DELETE,/draft/workflow?workflowName=jira"
    })
    void All_of_it_is_for_administrators_and_needs_a_scheme(String method, String path) {
        String rest = path == null ? "" : path;
        jira.as("fred")
                .body("{}")
                .request(method, PLATFORM + ACTIVE + rest)
                .then()
                .statusCode(403);
        jira.anonymous()
                .body("{}")
                .request(method, PLATFORM + ACTIVE + rest)
                .then()
                .statusCode(401);
        String body = json("{'workflow':'jira'}");
        jira.as("admin")
                .body(body)
                .request(method, PLATFORM + SCHEMES + "/4711" + rest)
                .then()
                .statusCode(404);
        jira.as("admin")
                .body(body)
                .request(method, PLATFORM + SCHEMES + "/x" + rest)
                .then()
                .statusCode(400);
    }

    private String create(String body) {
        int id = post("admin", SCHEMES, body).statusCode(201).extract().path("id");
        return SCHEMES + "/" + id;
    }
}
