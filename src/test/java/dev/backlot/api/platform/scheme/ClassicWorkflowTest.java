package dev.backlot.api.platform.scheme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import dev.backlot.seed.DemoWorld;
import dev.backlot.seed.World;
import dev.backlot.support.HttpTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A project whose issues go through Jira's own workflow, save for bugs, which go through a simple one. */
@HttpTest(world = ClassicWorkflowTest.Mixed.class)
class ClassicWorkflowTest extends PlatformTest {

    @Autowired
    JdbcTemplate jdbc;

    /** The demo and a project CLS with a workflow scheme of its own and a security scheme. */
    static final class Mixed implements Supplier<World> {

        @Override
        public World get() {
            World demo = DemoWorld.create();
            List<World.Project> projects = new ArrayList<>(demo.projects());
            World.Project example = projects.get(0);
            projects.add(new World.Project(
                    10003, "CLS", "Classic", "", example.leadId(), example.issueTypeIds(), example.grants()));
            List<World.Extra> extras = new ArrayList<>(demo.extras());
            extras.add(Mixed::classic);
            return new World(
                    demo.constants(),
                    demo.users(),
                    demo.groups(),
                    demo.tokens(),
                    projects,
                    demo.components(),
                    demo.versions(),
                    demo.filters(),
                    demo.boards(),
                    demo.sprints(),
                    demo.issues(),
                    demo.properties(),
                    extras);
        }

        private static void classic(JdbcTemplate jdbc) {
            jdbc.update("insert into scheme (id, kind, name, description, standard)"
                    + " values (10050, 'WORKFLOW', 'Mixed', '', false)");
            jdbc.update("insert into scheme_workflow (scheme_id, issue_type_id, workflow_id) values (10050, 0, 1)");
            jdbc.update("insert into scheme_workflow (scheme_id, issue_type_id, workflow_id)"
                    + " values (10050, 10004, 20000)");
            jdbc.update("update project_scheme set scheme_id = 10050 where project_id = 10003 and kind = 'WORKFLOW'");
            jdbc.update("insert into project_scheme (project_id, kind, scheme_id) values (10003, 'SECURITY', 10004)");
        }
    }

    @Test
    void Issues_begin_in_the_first_status_of_the_workflow_of_their_type() {
        get("fred", "issue/" + create("Task")).body("fields.status.name", equalTo("Open"));
        get("fred", "issue/" + create("Bug")).body("fields.status.name", equalTo("To Do"));
        get("viewer", "status").body("name", hasItems("Open", "Reopened", "Resolved", "Closed", "To Do"));
        get("viewer", "status/page?projectIds=10003&issueTypeIds=10004")
                .body("values.name", containsInAnyOrder("To Do", "In Progress", "Done", "In Review"));
        get("viewer", "status/page?projectIds=10003&issueTypeIds=10002")
                .body("values.name", contains("Open", "In Progress", "Reopened", "Resolved", "Closed"));
    }

    @Test
    void Transitions_lead_out_of_the_present_status_only() {
        String key = create("Task");

        transitions(key, "Start Progress", "Resolve Issue", "Close Issue");
        perform(key, 3, 400);
        perform(key, 4, 204);
        transitions(key, "Stop Progress", "Resolve Issue", "Close Issue");
        perform(key, 301, 204);
        get("fred", "issue/" + key).body("fields.status.name", equalTo("Open"));
        perform(key, 5, 400);
        post(
                        "fred",
                        "issue/" + key + "/transitions",
                        "{'transition':{'id':'5'},'fields':{'resolution':{'name':'Duplicate'}}}")
                .statusCode(204);
        get("fred", "issue/" + key)
                .body("fields.status.name", equalTo("Resolved"))
                .body("fields.resolution.name", equalTo("Duplicate"));
        transitions(key, "Close Issue", "Reopen Issue");
        perform(key, 2, 400);
        perform(key, 701, 204);
        transitions(key, "Reopen Issue");
        perform(key, 3, 204);
        get("fred", "issue/" + key)
                .body("fields.status.name", equalTo("Reopened"))
                .body("fields.resolution", nullValue());
        get("fred", "issue/" + key + "?expand=transitions")
                .body("transitions.name", contains("Start Progress", "Resolve Issue", "Close Issue"));
    }

    @Test
    void Another_type_of_the_project_has_other_transitions() {
        String key = create("Bug");

        transitions(key, "To Do", "In Progress", "Done", "In Review");
        perform(key, 701, 400);
        perform(key, 31, 204);
        get("fred", "issue/" + key).body("fields.status.name", equalTo("Done"));
    }

    @Test
    void A_type_whose_workflow_differs_is_no_alternative() {
        create("Bug");

        get("admin", "issuetype/10004/alternatives").body("$", empty());
        delete("admin", "issuetype/10004?alternativeIssueTypeId=10002").statusCode(400);
    }

    @Test
    void The_mixed_scheme_is_the_projects() {
        get("admin", "project/CLS/workflowscheme")
                .body("name", equalTo("Mixed"))
                .body("defaultWorkflow", equalTo("jira"))
                .body("issueTypeMappings.10004", equalTo("Software Simplified Workflow for Project PR"));
    }

    @Test
    void Resolving_and_closing_have_permissions_of_their_own() {
        String key = create("Task");
        String names = "transitions.name";
        get("fred", "issue/" + key + "/transitions")
                .body(names, containsInAnyOrder("Start Progress", "Resolve Issue", "Close Issue"));
        jdbc.update("delete from permission_scheme_grant where permission = 'CLOSE_ISSUES'");
        jdbc.update("update world set revision = revision + 1");
        get("fred", "issue/" + key + "/transitions").body(names, containsInAnyOrder("Start Progress", "Resolve Issue"));
        get("fred", "issue/" + key + "?expand=transitions")
                .body(names, containsInAnyOrder("Start Progress", "Resolve Issue"));
        post(
                        "fred",
                        "issue/" + key + "/transitions",
                        "{'transition':{'id':'2'},'fields':{'resolution':{'name':'Done'}}}")
                .statusCode(400);
        jdbc.update("delete from permission_scheme_grant where permission = 'RESOLVE_ISSUES'");
        jdbc.update("update world set revision = revision + 1");
        get("fred", "issue/" + key + "/transitions").body(names, contains("Start Progress"));
    }

    @Test
    void Levels_are_offered_to_those_who_may_set_them_and_are_in_them() {
        get("admin", "project/CLS/issuesecuritylevelscheme").statusCode(200).body("id", equalTo(10004));
        get("fred", "project/CLS/securitylevel")
                .statusCode(200)
                .body("levels.name", contains("Confidential", "Internal"));
        get("admin", "project/CLS/securitylevel").body("levels.name", contains("Confidential", "Internal"));
        get("viewer", "project/CLS/securitylevel").body("levels", empty());
        get("fred", "securitylevel/10000").statusCode(200).body("name", equalTo("Internal"));
        get("fred", "securitylevel/10001").statusCode(200).body("name", equalTo("Confidential"));
    }

    private String create(String type) {
        return post(
                        "fred",
                        "issue",
                        "{'fields':{'project':{'key':'CLS'},'issuetype':{'name':'" + type + "'},'summary':'s'}}")
                .statusCode(201)
                .extract()
                .path("key");
    }

    private void transitions(String key, String... names) {
        get("fred", "issue/" + key + "/transitions").body("transitions.name", contains(names));
    }

    private void perform(String key, int transition, int status) {
        post("fred", "issue/" + key + "/transitions", "{'transition':{'id':'" + transition + "'}}")
                .statusCode(status);
    }
}
