package dev.backlot.api.webhooks;

import static dev.backlot.api.webhooks.Hooks.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.support.Receiver;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Registering webhooks, in the form of each Jira. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegistrationTest {

    private static final String OLD = "/rest/webhooks/1.0/webhook";
    private static final String DRAFT = "{'name':'my hook','url':'https://consumer.example.com/hook/{issue.id}',"
            + "'events':['jira:issue_updated','sprint_started'],"
            + "'configuration':{'EXCLUDE_BODY':'false','FILTERS':'project = PR','SECRET':'s3cr3t'}}";

    @Autowired
    private Jira jira;

    private ValidatableResponse send(String user, String method, String path, String body) {
        return jira.as(user).body(json(body)).request(method, path).then();
    }

    @Test
    void A_webhook_is_registered_changed_and_deleted() {
        String made = send("admin", "POST", Hooks.NEW, DRAFT)
                .statusCode(201)
                .body("active", equalTo(true))
                .body("configuration.FILTERS", equalTo("project = PR"))
                .body("createdDate", equalTo(1786708800000L))
                .extract()
                .asString();
        // The secret is told to nobody.
        assertThat(Shapes.differences("registration-dc10", made, Set.of()))
                .containsExactly("/configuration/SECRET is missing");
        assertThat(made).doesNotContain("s3cr3t");
        send(
                        "admin",
                        "PUT",
                        Hooks.NEW + "/1",
                        "{'name':'other','active':false,'credentials':{'username':'u','password':'p'}}")
                .statusCode(200)
                .body("name", equalTo("other"))
                .body("active", equalTo(false))
                .body("events", hasSize(2))
                .body("credentials.username", equalTo("u"))
                .body("credentials", not(hasKey("password")));
        send("admin", "POST", Hooks.NEW, DRAFT.replace("sprint_started", "board_created"))
                .statusCode(201);
        send("admin", "GET", Hooks.NEW, "").body("id", equalTo(List.of(1, 2)));
        send("admin", "GET", Hooks.NEW + "?event=board_created", "").body("id", equalTo(List.of(2)));
        send("admin", "GET", Hooks.NEW + "?start=1&limit=1", "").body("id", equalTo(List.of(2)));
        send("admin", "DELETE", Hooks.NEW + "/1", "").statusCode(204);
        send("admin", "GET", Hooks.NEW + "/1", "").statusCode(404);
        send("admin", "PUT", Hooks.NEW + "/1", "{}").statusCode(404);
        send("admin", "DELETE", Hooks.NEW + "/1", "").statusCode(404);
    }

    @Test
    void Nothing_tells_a_secret_again() {
        Hooks hooks = new Hooks(jira);
        List<String> answers = new ArrayList<>();
        try (Receiver receiver = Receiver.start()) {
            String secrets = "'configuration':{'SECRET':'s3cr3t'},'credentials':{'username':'u','password':'qu13t'}";
            String draft =
                    "{'name':'n','url':'" + receiver.url("/") + "','events':['jira:issue_created']," + secrets + "}";
            answers.add(text("POST", Hooks.NEW, draft));
            answers.add(text("PUT", Hooks.NEW + "/1", "{" + secrets + "}"));
            answers.add(text("PUT", Hooks.NEW + "/1", draft.replace("s3cr3t", "s3cr3t".repeat(50))));
            hooks.issue("a");
            hooks.await();
            assertThat(receiver.calls().get(0).headers()).containsKeys("x-hub-signature", "authorization");
            for (String path : List.of("", "/1", "?statistics=true", "/1/latest", "/1/statistics", "/1/transitions")) {
                answers.add(text("GET", Hooks.NEW + path, ""));
            }
            answers.add(text("GET", Hooks.CONTROL + "/deliveries", ""));
            answers.add(text("GET", Hooks.CONTROL + "/deliveries/1", ""));
            answers.add(text("GET", "/_backlot/v1/journal?limit=100", ""));
            answers.add(text("GET", "/_backlot/v1/journal.har", ""));
            answers.add(text("GET", "/_backlot/v1/export", ""));
        }
        assertThat(answers)
                .hasSize(14)
                .allSatisfy(answer -> assertThat(answer).isNotEmpty().doesNotContain("s3cr3t", "qu13t"));
    }

    private String text(String method, String path, String body) {
        return send("admin", method, path, body).extract().asString();
    }

    @Test
    void How_sending_went_is_told() {
        Hooks hooks = new Hooks(jira);
        try (Receiver receiver = Receiver.start()) {
            int id = hooks.register(receiver.url("/"), "'jira:issue_created'");
            String own = Hooks.NEW + "/" + id;
            send("admin", "GET", own + "/latest", "").statusCode(204);
            receiver.answers(call -> 404);
            hooks.issue("a");
            hooks.await();
            receiver.answers(call -> 200);
            hooks.issue("b");
            hooks.await();
            send("admin", "GET", own + "/statistics/summary", "")
                    .statusCode(200)
                    .body("successes", equalTo(1))
                    .body("failures", equalTo(1))
                    .body("errors", equalTo(0));
            send("admin", "GET", own + "/statistics", "").body("counts.window.duration", equalTo(0));
            send("admin", "GET", own + "?statistics=true", "").body("statistics.counts.successes", equalTo(1));
            send("admin", "GET", own, "").body("", not(hasKey("statistics")));
            send("admin", "GET", own + "/latest", "")
                    .body("outcome", equalTo("SUCCESS"))
                    .body("event", equalTo("jira:issue_created"));
            send("admin", "GET", own + "/transitions", "").body("", empty());
            send("admin", "DELETE", own, "").statusCode(204);
            hooks.issue("c");
            hooks.await();
            assertThat(receiver.calls()).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                                             | name,url
                    {'name':' ','url':'http://x.example/'}                         | name
                    {'name':'n','url':'ftp://x.example/'}                          | url
                    {'name':'n','url':'nowhere'}                                   | url
                    {'name':'n','url':'http://u:p@x.example/'}                     | url
                    {'name':'n','url':'http://x.example/','events':['no_such']}    | events
                    """)
    void What_is_no_webhook_is_refused(String body, String fields) {
        send("admin", "POST", Hooks.NEW, body).statusCode(400).body("errors.keySet()", containsInAnyOrder((Object[])
                fields.split(",")));
        send("admin", "GET", Hooks.NEW, "").body("", empty());
    }

    @Test
    void A_query_that_is_none_is_refused_in_the_words_of_a_search() {
        send("admin", "POST", Hooks.NEW, DRAFT.replace("project = PR", "project ="))
                .statusCode(400)
                .body("errorMessages", hasSize(1));
    }

    @Test
    void Only_administrators_see_and_change_webhooks() {
        send("fred", "GET", Hooks.NEW, "").statusCode(403);
        send("fred", "POST", Hooks.NEW, DRAFT).statusCode(403);
        jira.anonymous().get(Hooks.NEW).then().statusCode(401);
        jira.anonymous().body(json(DRAFT)).post(Hooks.NEW).then().statusCode(401);
    }

    @Test
    void Each_world_has_webhooks_of_its_own() {
        send("admin", "POST", "/_backlot/v1/worlds", "{'name':'hooked'}").statusCode(201);
        try (Receiver receiver = Receiver.start()) {
            String draft = "{'name':'n','url':'" + receiver.url("/") + "','events':['jira:issue_created']}";
            send("admin", "POST", "/w/hooked" + Hooks.NEW, draft).statusCode(201);
            String issue = "{'fields':{'project':{'key':'PR'},'issuetype':{'name':'Story'},'summary':'s'}}";
            send("admin", "POST", "/rest/api/2/issue", issue).statusCode(201);
            send("admin", "POST", "/w/hooked/rest/api/2/issue", issue).statusCode(201);
            send("admin", "POST", "/w/hooked" + Hooks.CONTROL + "/wait", "").body("pending", equalTo(0));
            assertThat(receiver.calls()).hasSize(1);
            assertThat(receiver.calls().get(0).json().getString("issue.self"))
                    .startsWith(jira.url() + "/w/hooked/rest/api/2/issue/");
            send("admin", "GET", Hooks.NEW, "").body("", empty());
            send("admin", "POST", "/w/hooked/_backlot/v1/reset", "").statusCode(204);
            send("admin", "GET", "/w/hooked" + Hooks.NEW, "").body("", empty());
        } finally {
            send("admin", "DELETE", "/_backlot/v1/worlds/hooked", "").statusCode(204);
        }
    }

    @Test
    void The_old_form_is_gone() {
        send("admin", "GET", OLD, "").statusCode(404);
        send("admin", "POST", OLD, DRAFT).statusCode(404);
    }

    /** Jira 9.12 and before. */
    @Nested
    @TestPropertySource(properties = "backlot.jira.version=9.12")
    class Before10 {

        private static final String DRAFT =
                "{'name':'my first webhook via rest','url':'%s','events':['jira:issue_created','comment_created'],"
                        + "'filters':{'issue-related-events-section':'Project = PR'},'excludeBody':false}";

        @Test
        void A_webhook_is_registered_changed_and_deleted() {
            String made = send("admin", "POST", OLD, DRAFT.formatted("http://www.example.com/${issue.key}"))
                    .statusCode(201)
                    .body("self", equalTo(jira.url() + OLD + "/1"))
                    .body("lastUpdatedUser", equalTo("admin"))
                    .body("lastUpdatedDisplayName", equalTo("Administrator"))
                    .extract()
                    .asString();
            assertThat(Shapes.differences("registration-dc9", made, Set.of())).isEmpty();
            send("admin", "PUT", OLD + "/1", "{'jqlFilter':'','excludeIssueDetails':true,'enabled':false}")
                    .statusCode(200)
                    .body("filters.issue-related-events-section", equalTo(""))
                    .body("excludeBody", equalTo(true))
                    .body("enabled", equalTo(false))
                    .body("name", equalTo("my first webhook via rest"));
            send("admin", "GET", OLD, "").body("", hasSize(1));
            send("admin", "GET", OLD + "/1", "").body("url", equalTo("http://www.example.com/${issue.key}"));
            send("fred", "GET", OLD, "").statusCode(403);
            jira.anonymous().get(OLD).then().statusCode(401);
            send("admin", "POST", OLD, "{}").statusCode(400);
            send("admin", "DELETE", OLD + "/1", "").statusCode(204);
            send("admin", "DELETE", OLD + "/1", "").statusCode(404);
            send("admin", "GET", Hooks.NEW, "").statusCode(404);
        }

        @Test
        void Addresses_have_dollars_and_tell_who_did_it() {
            Hooks hooks = new Hooks(jira);
            try (Receiver receiver = Receiver.start()) {
                send("admin", "POST", OLD, DRAFT.formatted(receiver.url("/${issue.key}")))
                        .statusCode(201);
                String key = hooks.issue("a");
                hooks.send("POST", "/rest/api/2/issue/" + key + "/comment", "{'body':'c'}");
                hooks.await();
                assertThat(receiver.calls())
                        .extracting(Receiver.Call::path)
                        .containsOnly("/" + key + "?user_id=admin&user_key=JIRAUSER10000");
                assertThat(receiver.calls("comment_created").get(0).json().getMap("$"))
                        .containsKey("issue");
            }
        }
    }
}
