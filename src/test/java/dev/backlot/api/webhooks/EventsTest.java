package dev.backlot.api.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

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
    void A_sprint_that_is_changed_is_told_with_what_it_was() {
        int id = hooks.send("POST", AGILE + "sprint", "{'name':'s','originBoardId':84}")
                .extract()
                .path("id");
        told("sprint_created");
        change("POST", AGILE + "sprint/" + id, "{'name':'t'," + DATES + "}");
        JsonPath told = told("sprint_updated").get(0);
        assertThat(told.getString("oldValue.name")).isEqualTo("s");
        assertThat(told.getString("sprint.name")).isEqualTo("t");
        change("POST", AGILE + "sprint/" + id + "/issue", "{'issues':['PR-1']}");
        assertThat(told("jira:issue_updated").get(0).getString("changelog.items[0].field"))
                .isEqualTo("Sprint");
    }

    @Test
    void What_is_stored_on_an_issue_and_what_is_switched_is_told_with_its_value() {
        hooks.register(receiver.url("/{issue.key}/{property.key}"), "'issue_property_set'");
        change("PUT", PLATFORM + "issue/PR-1/properties/p.q", "{'x':[1]}");
        List<JsonPath> told = told("issue_property_set", "issue_property_set");
        assertThat(receiver.calls()).extracting(Receiver.Call::path).containsExactlyInAnyOrder("/", "/PR-1/p.q");
        assertThat(told.get(0).getString("issue.key")).isEqualTo("PR-1");
        assertThat(told.get(0).getMap("property")).hasToString("{key=p.q, value={x=[1]}}");
        change("DELETE", PLATFORM + "issue/PR-1/properties/p.q", "");
        assertThat(told("issue_property_deleted").get(0).getMap("property")).hasToString("{key=p.q, value={x=[1]}}");

        change("PUT", PLATFORM + "application-properties/jira.option.voting", "{'value':'false'}");
        assertThat(told("option_voting_changed").get(0).getMap("property"))
                .hasToString("{key=jira.option.voting, value=false}");
    }

    @Test
    void A_deleted_project_leaves_issues_of_others_without_it() {
        hooks.send(
                "POST",
                PLATFORM + "project",
                "{'key':'HOOK','name':'Hooked','projectTypeKey':'software','lead':'fred'}");
        String gone = hooks.send(
                        "POST",
                        PLATFORM + "issue",
                        "{'fields':{'project':{'key':'HOOK'},'issuetype':{'name':'Epic'},'summary':'e','customfield_10006':'e'}}")
                .extract()
                .path("key");
        change(
                "POST",
                PLATFORM + "issueLink",
                "{'type':{'name':'Blocks'},'inwardIssue':{'key':'PR-1'},'outwardIssue':{'key':'" + gone + "'}}");
        change("POST", AGILE + "epic/" + gone + "/issue", "{'issues':['PR-1']}");
        hooks.await();
        seen = receiver.calls().size();
        change("DELETE", PLATFORM + "project/HOOK", "");
        List<JsonPath> told = told("project_deleted", "issuelink_deleted", "jira:issue_updated", "jira:issue_updated");
        assertThat(told.subList(2, 4))
                .allSatisfy(body -> assertThat(body.getString("issue.key")).isEqualTo("PR-1"));
        hooks.send("GET", PLATFORM + "issue/PR-1?expand=changelog", "")
                .body("fields.issuelinks.outwardIssue.key", not(hasItem(gone)))
                .body("changelog.histories[-2].items[0].fromString", equalTo("This issue blocks " + gone))
                .body("changelog.histories[-1].items[0].fromString", equalTo(gone));
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
