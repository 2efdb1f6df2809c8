package dev.backlot.api.webhooks;

import static dev.backlot.api.webhooks.Hooks.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.support.Receiver;
import dev.backlot.webhook.WebhookEvent;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What each change tells, whichever API it comes through, with payloads held against public ones key by key. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EventsTest {

    private static final String PLATFORM = "/rest/api/2/";
    private static final String AGILE = "/rest/agile/1.0/";
    private static final String PRIVATE = "/rest/greenhopper/1.0/";
    private static final String OLD = "/rest/greenhopper/experimental-api/1.0/";
    private static final String ALIGN = "/rest/align/api/2/";
    private static final String ALIGN_TOKEN = "user:10000|backlot-demo-align-token";
    private static final String DATES =
            "'startDate':'2026-08-01T09:00:00.000Z','endDate':'2026-09-01T09:00:00.000Z','goal':'g'";

    @Autowired
    private Jira jira;

    private Hooks hooks;
    private Receiver receiver;
    private int seen;

    @BeforeEach
    void listen() {
        hooks = new Hooks(jira);
        receiver = Receiver.start();
        hooks.register(
                receiver.url("/"),
                Arrays.stream(WebhookEvent.values())
                        .map(event -> "'" + event.id() + "'")
                        .collect(Collectors.joining(",")));
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void The_life_of_an_issue() {
        String key = hooks.issue("a");
        List<JsonPath> told = told("jira:issue_created");
        assertKeys(told.get(0), "timestamp", "webhookEvent", "issue_event_type_name", "user", "issue");
        assertThat(told.get(0).getLong("timestamp")).isEqualTo(1786708800000L);
        assertThat(told.get(0).getMap("issue").keySet()).hasToString("[id, self, key, fields]");
        assertThat(told.get(0).getString("issue.fields.summary")).isEqualTo("a");

        change("PUT", PLATFORM + "issue/" + key, "{'fields':{'summary':'b','labels':['x']}}");
        told = told("jira:issue_updated");
        assertKeys(told.get(0), "timestamp", "webhookEvent", "issue_event_type_name", "user", "issue", "changelog");
        assertThat(told.get(0).getString("issue_event_type_name")).isEqualTo("issue_updated");
        assertThat(told.get(0).getString("issue.fields.summary")).isEqualTo("b");
        assertThat(told.get(0).getMap("changelog.items[0]").keySet())
                .hasToString("[field, fieldtype, from, fromString, to, toString]");
        assertThat(told.get(0).getString("changelog.items[0].fromString")).isEqualTo("a");

        change("PUT", PLATFORM + "issue/" + key + "/assignee", "{'name':'fred'}");
        assertThat(told("jira:issue_updated").get(0).getString("issue_event_type_name"))
                .isEqualTo("issue_assigned");
        change("POST", PLATFORM + "issue/" + key + "/transitions", "{'transition':{'id':'31'}}");
        assertThat(told("jira:issue_updated").get(0).getString("issue_event_type_name"))
                .isEqualTo("issue_generic");

        change("DELETE", PLATFORM + "issue/" + key, "");
        told = told("jira:issue_deleted");
        assertKeys(told.get(0), "timestamp", "webhookEvent", "user", "issue");
        assertThat(told.get(0).getString("issue.fields.summary")).isEqualTo("b");
    }

    @Test
    void What_hangs_on_an_issue() {
        String key = hooks.issue("a");
        told("jira:issue_created");
        String comments = PLATFORM + "issue/" + key + "/comment";
        String comment = hooks.send("POST", comments, "{'body':'c'}").extract().path("id");
        List<JsonPath> told = told("comment_created", "jira:issue_updated");
        assertKeys(told.get(0), "timestamp", "webhookEvent", "comment", "issue");
        assertThat(told.get(0).getMap("comment").keySet())
                .hasToString("[self, id, author, body, updateAuthor, created, updated]");
        assertThat(told.get(0).getMap("issue.fields").keySet())
                .containsExactlyInAnyOrder("summary", "issuetype", "project", "assignee", "priority", "status");
        assertKeys(told.get(1), "timestamp", "webhookEvent", "issue_event_type_name", "user", "issue", "comment");
        assertThat(told.get(1).getString("issue_event_type_name")).isEqualTo("issue_commented");
        change("PUT", comments + "/" + comment, "{'body':'d'}");
        told = told("comment_updated", "jira:issue_updated");
        assertThat(told.get(1).getString("issue_event_type_name")).isEqualTo("issue_comment_edited");
        assertThat(told.get(0).getString("comment.body")).isEqualTo("d");
        change("DELETE", comments + "/" + comment, "");
        told = told("comment_deleted", "jira:issue_updated");
        assertThat(told.get(1).getString("issue_event_type_name")).isEqualTo("issue_comment_deleted");
        assertKeys(told.get(1), "timestamp", "webhookEvent", "issue_event_type_name", "user", "issue");

        String worklogs = PLATFORM + "issue/" + key + "/worklog";
        String worklog = hooks.send("POST", worklogs, "{'timeSpentSeconds':3600,'comment':'w'}")
                .extract()
                .path("id");
        told = told("worklog_created", "jira:issue_updated", "jira:worklog_updated");
        assertShape("worklog_created", told.get(0));
        assertThat(told.get(1).getString("issue_event_type_name")).isEqualTo("issue_work_logged");
        change("PUT", worklogs + "/" + worklog, "{'timeSpentSeconds':60}");
        told("worklog_updated", "jira:issue_updated", "jira:worklog_updated");
        change("DELETE", worklogs + "/" + worklog, "");
        told = told("worklog_deleted", "jira:issue_updated", "jira:worklog_updated");
        assertThat(told.get(0).getString("worklog.id")).isEqualTo(worklog);

        String other = hooks.issue("b");
        told("jira:issue_created");
        change(
                "POST",
                PLATFORM + "issueLink",
                "{'type':{'name':'Blocks'},'inwardIssue':{'key':'" + key + "'},'outwardIssue':{'key':'" + other
                        + "'}}");
        told = told("issuelink_created", "jira:issue_updated", "jira:issue_updated");
        assertShape("issuelink_created", told.get(0));
        change("DELETE", PLATFORM + "issueLink/" + told.get(0).getInt("issueLink.id"), "");
        told("issuelink_deleted", "jira:issue_updated", "jira:issue_updated");

        String attachment = jira.as("admin")
                .contentType(ContentType.MULTIPART)
                .header("X-Atlassian-Token", "no-check")
                .multiPart("file", "a.txt", "a".getBytes(StandardCharsets.UTF_8))
                .post(PLATFORM + "issue/" + key + "/attachments")
                .path("[0].id");
        assertShape(
                "attachment_created",
                told("attachment_created", "jira:issue_updated").get(0));
        change("DELETE", PLATFORM + "attachment/" + attachment, "");
        told("attachment_deleted", "jira:issue_updated");
    }

    @Test
    void A_deleted_issue_is_parted_from_others() {
        String one = hooks.issue("a");
        String other = hooks.issue("b");
        change(
                "POST",
                PLATFORM + "issueLink",
                "{'type':{'name':'Blocks'},'inwardIssue':{'key':'" + one + "'},'outwardIssue':{'key':'" + other
                        + "'}}");
        told(
                "jira:issue_created",
                "jira:issue_created",
                "issuelink_created",
                "jira:issue_updated",
                "jira:issue_updated");
        change("DELETE", PLATFORM + "issue/" + one, "");
        List<JsonPath> told = told("jira:issue_deleted", "issuelink_deleted", "jira:issue_updated");
        assertThat(told.get(2).getString("issue.key")).isEqualTo(other);
    }

    @Test
    void The_life_of_a_sprint_in_every_api() {
        int id = hooks.send("POST", AGILE + "sprint", "{'name':'s','originBoardId':84}")
                .extract()
                .path("id");
        assertShape("sprint_created", told("sprint_created").get(0));
        change("POST", AGILE + "sprint/" + id, "{'name':'t'," + DATES + "}");
        List<JsonPath> told = told("sprint_updated");
        assertThat(told.get(0).getString("oldValue.name")).isEqualTo("s");
        change("POST", AGILE + "sprint/" + id, "{'goal':'h'}");
        told = told("sprint_updated");
        assertShape("sprint_updated", told.get(0));
        change("PUT", PRIVATE + "sprint/" + id, "{'name':'u'}");
        assertThat(told("sprint_updated").get(0).getString("sprint.name")).isEqualTo("u");
        change("POST", OLD + "sprint/" + id, "{'name':'v'}");
        assertThat(told("sprint_updated").get(0).getString("sprint.name")).isEqualTo("v");
        jira.asToken(ALIGN_TOKEN)
                .body(json("[{'op':'replace','path':'/title','value':'w'}]"))
                .patch(ALIGN + "iterations/" + id)
                .then()
                .statusCode(lessThan(300));
        assertThat(told("sprint_updated").get(0).getString("sprint.name")).isEqualTo("w");
        change("POST", AGILE + "sprint/" + id, "{'state':'active'}");
        assertShape("sprint_started", told("sprint_started").get(0));
        change("POST", AGILE + "sprint/" + id, "{'state':'closed'}");
        assertShape("sprint_closed", told("sprint_closed").get(0));

        int next = hooks.send("POST", PRIVATE + "sprint/84", "{}").extract().path("id");
        told("sprint_created");
        change("POST", AGILE + "sprint/" + next, "{" + DATES + "}");
        told("sprint_updated");
        String key = hooks.issue("a");
        change("POST", AGILE + "sprint/" + next + "/issue", "{'issues':['" + key + "']}");
        told = told("jira:issue_created", "jira:issue_updated");
        assertThat(told.get(1).getString("changelog.items[0].field")).isEqualTo("Sprint");
        change("DELETE", AGILE + "sprint/" + next, "");
        told = told("sprint_deleted", "jira:issue_updated");
        assertShape("sprint_deleted", told.get(0));
    }

    @Test
    void The_life_of_a_board_in_every_api() {
        int id = hooks.send("POST", AGILE + "board", "{'name':'b','type':'scrum','filterId':10040}")
                .statusCode(201)
                .extract()
                .path("id");
        assertShape("board_created", told("board_created").get(0));
        change("PUT", PRIVATE + "rapidviewconfig/name", "{'id':" + id + ",'name':'c'}");
        assertShape("board_updated", told("board_updated").get(0));
        change("PUT", AGILE + "board/" + id + "/settings/refined-velocity", "{'value':true}");
        String configured = told("board_configuration_changed").get(0).prettify();
        assertThat(Shapes.differences("board_configuration_changed", configured, Set.of("estimation")))
                .isEmpty();
        change("DELETE", PRIVATE + "rapidview/" + id, "");
        assertShape("board_deleted", told("board_deleted").get(0));
    }

    @Test
    void The_life_of_a_version() {
        String draft = "{'project':'PR','name':'n','description':'d','released':true,'releaseDate':'2026-04-24'}";
        String id = hooks.send("POST", PLATFORM + "version", draft)
                .statusCode(201)
                .extract()
                .path("id");
        assertShape("version_created", told("jira:version_created").get(0));
        change("PUT", PLATFORM + "version/" + id, "{'name':'m'}");
        assertShape("version_updated", told("jira:version_updated").get(0));
        change("PUT", PLATFORM + "version/" + id, "{'released':false}");
        told("jira:version_unreleased");
        change("PUT", PLATFORM + "version/" + id, "{'released':true}");
        assertShape("version_released", told("jira:version_released").get(0));
        change("POST", PLATFORM + "version/" + id + "/move", "{'position':'First'}");
        assertShape("version_moved", told("jira:version_moved").get(0));
        String other = hooks.send("POST", PLATFORM + "version", draft.replace("'n'", "'o'"))
                .extract()
                .path("id");
        told("jira:version_created");
        String key = hooks.issue("a");
        change("PUT", PLATFORM + "issue/" + key, "{'fields':{'fixVersions':[{'id':'" + id + "'}]}}");
        told("jira:issue_created", "jira:issue_updated");
        change("PUT", PLATFORM + "version/" + id + "/mergeto/" + other, "");
        List<JsonPath> told = told("jira:issue_updated", "jira:version_deleted");
        assertShape("version_deleted__merged", told.get(1));
        change("POST", PLATFORM + "version/" + other + "/removeAndSwap", "{}");
        told = told("jira:issue_updated", "jira:version_deleted");
        assertShape("version_deleted", told.get(1));
    }

    @Test
    void The_life_of_a_project() {
        change(
                "POST",
                PLATFORM + "project",
                "{'key':'HOOK','name':'Hooked','projectTypeKey':'software','lead':'fred',"
                        + "'projectTemplateKey':'com.pyxis.greenhopper.jira:gh-scrum-template'}");
        List<JsonPath> told = told("project_created", "board_created");
        assertShape("project_created", told.get(0));
        change("PUT", PLATFORM + "project/HOOK", "{'name':'Renamed'}");
        assertThat(told("project_updated").get(0).getString("project.name")).isEqualTo("Renamed");
        change("PUT", PLATFORM + "project/HOOK/archive", "");
        told("project_archived");
        change("PUT", PLATFORM + "project/HOOK/restore", "");
        told("project_restored_archived");
        change("DELETE", PLATFORM + "project/HOOK", "");
        told("project_deleted");
    }

    @Test
    void The_life_of_a_user_in_every_api() {
        change(
                "POST",
                PLATFORM + "user",
                "{'name':'new','password':'new','emailAddress':'new@example.com','displayName':'New'}");
        assertShape("user_created", told("user_created").get(0));
        change("PUT", PLATFORM + "user?username=new", "{'displayName':'Newer'}");
        assertThat(told("user_updated").get(0).getString("user.displayName")).isEqualTo("Newer");
        change("DELETE", PLATFORM + "user?username=new", "");
        assertThat(told("user_deleted").get(0).getString("user.name")).isEqualTo("new");
        jira.asToken(ALIGN_TOKEN)
                .body(
                        json(
                                "[{'op':'replace','path':'/title','value':'Dr'},{'op':'replace','path':'/lastName','value':'X'}]"))
                .patch(ALIGN + "users/10001")
                .then()
                .statusCode(lessThan(300));
        assertThat(told("user_updated").get(0).getString("user.name")).isEqualTo("fred");
    }

    @Test
    void Issues_that_are_moved_in_any_api_are_updated() {
        assertUpdated("PUT", AGILE + "issue/rank", "{'issues':['PR-3'],'rankBeforeIssue':'PR-2'}", "Rank");
        assertUpdated("PUT", AGILE + "issue/PR-1/estimation?boardId=84", "{'value':'13'}", "Story Points");
        assertUpdated("POST", PRIVATE + "xboard/issue/flag/flag.json", "{'issueKeys':['PR-1'],'flag':true}", "Flagged");
    }

    private void assertUpdated(String method, String path, String body, String field) {
        change(method, path, body);
        hooks.await();
        List<Receiver.Call> all = receiver.calls();
        assertThat(all.subList(seen, all.size()))
                .isNotEmpty()
                .allSatisfy(call -> assertThat(call.event()).isEqualTo("jira:issue_updated"))
                .anySatisfy(call -> assertThat(call.json().getList("changelog.items.field"))
                        .asString()
                        .contains(field));
        seen = all.size();
    }

    private void change(String method, String path, String body) {
        hooks.send(method, path, body).statusCode(lessThan(300));
    }

    /** What came since this was asked last: these events and no others; in order as far as they are about one object. */
    private List<JsonPath> told(String... events) {
        hooks.await();
        List<Receiver.Call> all = receiver.calls();
        List<Receiver.Call> fresh = all.subList(seen, all.size());
        seen = all.size();
        assertThat(fresh).extracting(Receiver.Call::event).containsExactlyInAnyOrder(events);
        return Arrays.stream(events)
                .distinct()
                .flatMap(event -> fresh.stream().filter(call -> event.equals(call.event())))
                .map(Receiver.Call::json)
                .toList();
    }

    private static void assertKeys(JsonPath body, String... keys) {
        assertThat(body.getMap("$").keySet()).hasToString(List.of(keys).toString());
    }

    private static void assertShape(String shape, JsonPath body) {
        assertThat(Shapes.differences(shape, body.prettify(), Set.of())).isEmpty();
    }
}
