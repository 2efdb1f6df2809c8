package dev.backlot.api.control.cloning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import dev.backlot.hosting.HostedWorld;
import dev.backlot.hosting.HostedWorlds;
import dev.backlot.hosting.NewWorld;
import dev.backlot.job.Job;
import dev.backlot.job.Jobs;
import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.world.CurrentWorld;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One world cloned into another, over HTTP as any Jira is, and compared. */
@HttpTest
@Timeout(60)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CloneTest {

    private static final String ALL_FIELDS = "&fields=*all&expand=changelog";
    private static final String FAULTS = "/_backlot/v1/faults";
    private static final String CLONE = "/_backlot/v1/clone";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Jira jira;

    @Autowired
    private HostedWorlds worlds;

    @Autowired
    private Jobs jobs;

    private HostedWorld copy;

    @BeforeEach
    void makeWorld() {
        copy = worlds.create(new NewWorld("copy", "empty", null, null));
    }

    @AfterEach
    void leaveNone() {
        worlds.all().forEach(world -> worlds.delete(world.name()));
    }

    /** What a clone does not have; docs/clone.md says so. */
    private static final Set<String> LEFT_OUT = Set.of("watches", "votes", "attachment", "roles", "groups");

    private static final List<String> COMPARED = List.of(
            "/rest/agile/1.0/board",
            "/rest/agile/1.0/board/84/configuration",
            "/rest/agile/1.0/board/92/configuration",
            "/rest/agile/1.0/board/84/sprint",
            "/rest/agile/1.0/board/10001/sprint",
            "/rest/agile/1.0/board/84/epic",
            "/rest/agile/1.0/board/84/version",
            "/rest/agile/1.0/board/84/project",
            "/rest/agile/1.0/board/5/backlog?maxResults=1000",
            "/rest/agile/1.0/board/92/issue?maxResults=1000" + ALL_FIELDS,
            "/rest/api/2/search?jql=order by key&maxResults=1000" + ALL_FIELDS,
            "/rest/api/2/project/PR",
            "/rest/api/2/project/HSP",
            "/rest/api/2/project/HSP/versions",
            "/rest/api/2/project/PR/statuses",
            "/rest/api/2/issue/PR-1/transitions",
            "/rest/api/2/issue/PR-3/comment",
            "/rest/api/2/filter/10040",
            "/rest/api/2/status",
            "/rest/api/2/priority",
            "/rest/api/2/resolution",
            "/rest/api/2/field",
            "/rest/api/2/issuetype",
            "/rest/api/2/issueLinkType",
            "/rest/api/2/user?username=fred");

    @Test
    void A_clone_answers_as_the_original_does() {
        ended(order("'password': 'secret'"))
                .body("state", equalTo("done"))
                .body("unit", equalTo("issues"))
                .body("message", equalTo("Cloned 5 boards, 17 sprints, 261 issues, 6 users"));

        SoftAssertions.assertSoftly(all -> COMPARED.forEach(
                path -> all.assertThat(plain(in("copy", "admin", "secret").get(path)))
                        .as(path)
                        .isEqualTo(plain(jira.as("admin").get(path)))));
    }

    @Test
    void Work_goes_on_in_a_clone() {
        ended(order("'password': 'secret', 'boards': [5]")).body("message", startsWith("Cloned 1 boards, "));

        in("copy", "fred", "secret")
                .body(
                        "{\"fields\":{\"project\":{\"key\":\"HSP\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"New\"}}")
                .post("/rest/api/2/issue")
                .then()
                .statusCode(201)
                .body("key", startsWith("HSP-"));
        in("copy", "fred", "secret").get("/rest/api/2/project/SEC").then().statusCode(404);
        in("copy", "fred", "secret").get("/rest/agile/1.0/board").then().body("total", equalTo(1));
    }

    @Test
    void Nobody_can_log_in_where_no_password_is_told() {
        ended(order("'boards': [10002]")).body("state", equalTo("done"));

        in("copy", "admin", "admin").get("/rest/api/2/myself").then().statusCode(401);
        in("copy", "admin", "").get("/rest/api/2/myself").then().statusCode(401);
    }

    @Test
    void Whoever_is_busy_is_asked_again() {
        faults(
                "{'path': '/rest/agile/1.0/board/5/configuration', 'status': 429, 'headers': {'Retry-After': '0'}, 'times': 2}");
        faults("{'path': '/rest/api/2/search', 'status': 503, 'times': 2}");
        faults("{'path': '/rest/api/2/field', 'drop': true, 'times': 1}");

        ended(order("'boards': [5]")).body("state", equalTo("done"));

        assertThat(asked("/rest/agile/1.0/board/5/configuration")).isEqualTo(3);
        assertThat(asked("/rest/api/2/field")).isEqualTo(2);
    }

    @Test
    void What_broke_off_goes_on_where_it_stopped() {
        faults("{'path': '/rest/api/2/project/**', 'status': 500}");
        ended(order("'boards': [5]"))
                .body("state", equalTo("failed"))
                .body("message", startsWith("The other Jira answers 500 to /rest/api/2/project/10001."));
        jira.as("admin").delete(FAULTS);
        in("copy", "admin", "admin").get("/rest/agile/1.0/board").then().body("total", equalTo(0));
        int searched = asked("/rest/api/2/search");
        assertThat(searched).isPositive();

        ended(order("'boards': [5], 'fresh': false")).body("state", equalTo("done"));

        assertThat(asked("/rest/api/2/search")).isEqualTo(searched);
        ended(order("'boards': [5], 'fresh': true")).body("state", equalTo("done"));
        assertThat(asked("/rest/api/2/search")).isEqualTo(2 * searched);
    }

    @Test
    void Names_and_texts_can_be_hidden() {
        ended(order("'anonymous': true, 'password': 'secret', 'boards': [84]")).body("state", equalTo("done"));
        String file = in("copy").get("/_backlot/v1/export").asString();

        assertThat(secrets()).hasSizeGreaterThan(150).noneMatch(text -> file.contains(JSON.writeValueAsString(text)));
        in("copy", "user10000", "secret")
                .get("/rest/agile/1.0/board/84/issue?maxResults=0")
                .then()
                .statusCode(200)
                .body("total", equalTo(182));
        assertThat(labels(in("copy", "user10000", "secret")))
                .hasSameSizeAs(labels(jira.as("admin")))
                .doesNotContainAnyElementsOf(labels(jira.as("admin")));
        in("copy", "user10000", "secret")
                .get("/rest/api/2/issue/PR-2?expand=changelog")
                .then()
                .body("changelog.histories.author.displayName", everyItem(startsWith("User ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'token':'x'} | url | Where the other Jira is, such as https://jira.example.com or http://localhost:8080/jira.",
                "{'url':'ftp://localhost','token':'x'} | url | Where the other Jira is, such as https://jira.example.com or http://localhost:8080/jira.",
                "{'url':'http://me:secret@localhost','token':'x'} | url | Where the other Jira is, such as https://jira.example.com or http://localhost:8080/jira.",
                "{'url':'http:// x','token':'x'} | url | Where the other Jira is, such as https://jira.example.com or http://localhost:8080/jira.",
                "{'url':'http://localhost'} | token | A clone needs the 'token' of somebody at the other Jira, or a 'user' with the 'userPassword'.",
                "{'url':'http://169.254.169.254','token':'x'} | url | The server may not call 169.254.169.254: start it with --backlot.clone.allow=169.254.169.254 if it is to. Without that, only this machine's own addresses are allowed.",
                "{'url':'OTHER','token':'wrong'} | token | The other Jira does not let these credentials in.",
                "{'url':'OTHER','user':'fred','userPassword':'wrong'} | token | The other Jira does not let these credentials in."
            })
    void What_cannot_be_cloned_is_refused_at_once(String order, String key, String message) {
        in("copy")
                .body(order.replace('\'', '"').replace("OTHER", jira.url()))
                .post(CLONE)
                .then()
                .statusCode(400)
                .body("errors." + key, equalTo(message));
        in("copy").get("/_backlot/v1/jobs").then().body("", empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "200 | {'version': '1001.0', 'deploymentType': 'Cloud'} | Only Jira Data Center and Server can be cloned: this is Jira Cloud.",
                "200 | {'name': 'Confluence'} | There is no Jira: the answer is not what a Jira says of itself.",
                "404 | {} | There is no Jira: the answer is not what a Jira says of itself."
            })
    void What_is_no_Jira_of_this_kind_is_refused(int status, String body, String message) {
        fault(JSON.writeValueAsString(
                Map.of("path", "/rest/api/2/serverInfo", "status", status, "body", body.replace('\'', '"'))));
        in("copy")
                .body(order("'boards': []"))
                .post(CLONE)
                .then()
                .statusCode(400)
                .body("errors.url", equalTo(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'boards': [4711] | The other Jira shows nothing at /rest/agile/1.0/board/4711 to these credentials.",
                "'boards': [10002], 'user': 'viewer', 'userPassword': 'viewer' | The other Jira shows nothing at /rest/agile/1.0/board/10002 to these credentials."
            })
    void A_board_that_cannot_be_seen_cannot_be_cloned(String more, String message) {
        ended(order(more)).body("state", equalTo("failed")).body("message", equalTo(message));
    }

    @Test
    void A_world_becomes_one_clone_at_a_time() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        Job job = CurrentWorld.in(
                copy.live(),
                () -> jobs.start("clone", each -> {
                    try {
                        each.waiting(() -> {
                            end.await();
                            return true;
                        });
                    } catch (Exception stopped) {
                        throw new IllegalStateException(stopped);
                    }
                }));
        in("copy")
                .body(order("'boards': [5]"))
                .post(CLONE)
                .then()
                .statusCode(409)
                .body(
                        "errorMessages",
                        contains(
                                "This world is being made a clone already: wait for it, or stop it, at /_backlot/v1/jobs."));
        end.countDown();
        in("copy").get("/_backlot/v1/jobs/" + job.id() + "?wait=30s").then().body("state", equalTo("done"));
    }

    @Test
    void A_clone_can_be_stopped() {
        faults("{'path': '/rest/api/2/search', 'latency': '10m'}");
        int id = begun(order("'boards': [84]"));
        jira.as("admin")
                .get("/_backlot/v1/journal/wait?path=/rest/agile/1.0/board/84/configuration&count=1&timeout=30s");
        in("copy").delete("/_backlot/v1/jobs/" + id).then().statusCode(202);
        in("copy").get("/_backlot/v1/jobs/" + id + "?wait=30s").then().body("state", equalTo("stopped"));
        jira.as("admin").delete(FAULTS);
        // The request that was held is answered now, which no other test is to see.
        jira.as("admin").get("/_backlot/v1/journal/wait?path=/rest/api/2/search&count=1&timeout=30s");
    }

    /** Begun anew unless it says otherwise: another test may have left pages behind. */
    private String order(String more) {
        String fresh = more.contains("'fresh'") ? "" : ", 'fresh': true";
        String credentials = more.contains("'user'") ? "" : ", 'user': 'admin', 'userPassword': 'admin'";
        return ("{'url': '" + jira.url() + "'" + credentials + fresh + ", " + more + "}").replace('\'', '"');
    }

    private int begun(String order) {
        return in("copy")
                .body(order)
                .post(CLONE)
                .then()
                .statusCode(202)
                .body("kind", equalTo("clone"))
                .extract()
                .path("id");
    }

    private ValidatableResponse ended(String order) {
        return in("copy")
                .get("/_backlot/v1/jobs/" + begun(order) + "?wait=60s")
                .then()
                .statusCode(200);
    }

    private void faults(String fault) {
        fault(fault.replace('\'', '"'));
    }

    private void fault(String fault) {
        jira.as("admin")
                .contentType(ContentType.JSON)
                .body(fault)
                .post(FAULTS)
                .then()
                .statusCode(201);
    }

    private int asked(String path) {
        return jira.as("admin")
                .get("/_backlot/v1/journal?limit=1&path=" + path)
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    /** Names and texts that somebody wrote. */
    private Set<String> secrets() {
        Set<String> all = new HashSet<>();
        JsonNode issues = tree("/rest/api/2/search?jql=project = PR&maxResults=1000&fields=*all")
                .path("issues");
        issues.forEach(issue -> {
            JsonNode fields = issue.path("fields");
            for (String key :
                    List.of("summary", "description", "environment", "customfield_10102", "customfield_10006")) {
                add(all, fields.path(key));
            }
            fields.findValues("displayName").forEach(name -> add(all, name));
            fields.findValues("emailAddress").forEach(name -> add(all, name));
            fields.path("comment").findValues("body").forEach(body -> add(all, body));
            fields.path("worklog").findValues("comment").forEach(body -> add(all, body));
            for (String key : List.of("fixVersions", "versions", "components", "project")) {
                fields.path(key).findValues("name").forEach(name -> add(all, name));
            }
        });
        JsonNode sprints = tree("/rest/agile/1.0/board/84/sprint");
        sprints.findValues("name").forEach(name -> add(all, name));
        sprints.findValues("goal").forEach(goal -> add(all, goal));
        tree("/rest/agile/1.0/board").findValues("name").forEach(name -> add(all, name));
        return all;
    }

    private static Set<String> labels(RequestSpecification asked) {
        String answer = asked.get("/rest/api/2/search?jql=project = PR&maxResults=1000&fields=labels")
                .asString();
        Set<String> labels = new HashSet<>();
        JSON.readTree(answer).findValues("labels").forEach(list -> list.forEach(label -> labels.add(label.asString())));
        return labels;
    }

    private static void add(Set<String> all, JsonNode text) {
        if (text.asString("").matches("(?s).*\\p{L}{3}.*")) {
            all.add(text.asString());
        }
    }

    private JsonNode tree(String path) {
        return JSON.readTree(jira.as("admin").get(path).asString());
    }

    private RequestSpecification in(String world) {
        return jira.anonymous().contentType(ContentType.JSON).basePath("/w/" + world);
    }

    private RequestSpecification in(String world, String user, String password) {
        return jira.as(user, password).contentType(ContentType.JSON).basePath("/w/" + world);
    }

    private String plain(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode tree = JSON.readTree(
                answer.asString().replace(jira.url() + "/w/copy", "").replace(jira.url(), ""));
        leaveOut(tree);
        return tree.toPrettyString();
    }

    private static void leaveOut(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(LEFT_OUT);
        }
        node.forEach(CloneTest::leaveOut);
    }
}
