package dev.backlot.api.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.backlot.hosting.HostedWorld;
import dev.backlot.hosting.HostedWorlds;
import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Worlds beside the server's own: that they are there, that they are alone, and that they go. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorldTest {

    private static final String WORLDS = "/_backlot/v1/worlds";
    private static final String ISSUE =
            "{\"fields\":{\"project\":{\"key\":\"PR\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"%s\"}}";

    @Autowired
    private Jira jira;

    @Autowired
    private HostedWorlds worlds;

    @AfterEach
    void leaveNone() {
        worlds.all().forEach(world -> worlds.delete(world.name()));
    }

    @Test
    void A_world_has_the_demo_data_at_a_path_of_its_own() {
        make("{\"name\":\"blue\"}")
                .body("name", equalTo("blue"))
                .body("url", equalTo(jira.url() + "/w/blue"))
                .body("source", equalTo("demo"))
                .body("created", equalTo(HttpTest.NOW));

        in("blue", "admin")
                .get("/rest/agile/1.0/board/84")
                .then()
                .statusCode(200)
                .body("self", equalTo(jira.url() + "/w/blue/rest/agile/1.0/board/84"));
        jira.as("admin")
                .get("/rest/agile/1.0/board/84")
                .then()
                .body("self", equalTo(jira.url() + "/rest/agile/1.0/board/84"));
    }

    @Test
    void Worlds_are_listed_and_got_until_they_are_deleted() {
        make("{\"name\":\"b\"}");
        make("{\"name\":\"a\"}");
        jira.as("admin").get(WORLDS).then().statusCode(200).body("name", contains("a", "b"));
        jira.as("admin").get(WORLDS + "/a").then().statusCode(200).body("name", equalTo("a"));

        jira.as("admin").delete(WORLDS + "/a").then().statusCode(204);

        jira.as("admin")
                .get(WORLDS + "/a")
                .then()
                .statusCode(404)
                .body("errorMessages", contains("There is no world 'a'."));
        jira.as("admin").delete(WORLDS + "/a").then().statusCode(404);
        in("a", "admin")
                .get("/rest/api/2/serverInfo")
                .then()
                .statusCode(404)
                .body("errorMessages", contains("There is no world 'a'."));
    }

    @Test
    void A_world_without_a_name_gets_one() {
        String first = make("{}").extract().path("name");
        String second =
                jira.as("admin").post(WORLDS).then().statusCode(201).extract().path("name");
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void What_happens_in_one_world_is_seen_in_no_other() {
        make("{\"name\":\"a\"}");
        make("{\"name\":\"b\"}");
        String key = createIssue("a", "only here");
        assertThat(createIssue("b", "only there")).isEqualTo(key);

        in("a", "admin").get("/rest/api/2/issue/" + key).then().body("fields.summary", equalTo("only here"));
        in("b", "admin").get("/rest/api/2/issue/" + key).then().body("fields.summary", equalTo("only there"));
        jira.as("admin").get("/rest/api/2/issue/" + key).then().statusCode(404);
    }

    @Test
    void Users_tokens_and_sessions_are_a_worlds_own() {
        make("{\"name\":\"a\"}");
        in("a", "admin")
                .body(
                        "{\"name\":\"zoe\",\"password\":\"zoe\",\"emailAddress\":\"z@example.com\",\"displayName\":\"Zoe\"}")
                .post("/rest/api/2/user")
                .then()
                .statusCode(201);
        in("a", "zoe").get("/rest/api/2/myself").then().statusCode(200);
        jira.as("zoe").get("/rest/api/2/myself").then().statusCode(401);

        String token = in("a", "fred")
                .body("{\"name\":\"mine\"}")
                .post("/rest/pat/latest/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("rawToken");
        jira.asToken(token).basePath("/w/a").get("/rest/api/2/myself").then().statusCode(200);
        jira.asToken(token).get("/rest/api/2/myself").then().statusCode(401);

        String session =
                in("a", "fred").get("/rest/api/2/myself").then().extract().cookie("JSESSIONID");
        withSession(session).basePath("/w/a").get("/rest/api/2/myself").then().statusCode(200);
        withSession(session).get("/rest/api/2/myself").then().statusCode(401);
    }

    @Test
    void A_cookie_of_a_world_is_for_its_path() {
        make("{\"name\":\"a\"}");
        assertThat(in("a", "fred")
                        .get("/rest/api/2/myself")
                        .then()
                        .extract()
                        .detailedCookie("JSESSIONID")
                        .getPath())
                .isEqualTo("/w/a");
    }

    @Test
    void Limits_are_a_worlds_own() {
        make("{\"name\":\"a\"}");
        in("a", "admin")
                .body("{\"times\":1}")
                .post("/_backlot/v1/rate-limits/forced")
                .then()
                .statusCode(201);
        jira.as("fred").get("/rest/api/2/myself").then().statusCode(200);
        in("a", "fred").get("/rest/api/2/myself").then().statusCode(429);
    }

    @Test
    void A_world_can_be_empty_or_a_copy_of_another_or_of_its_snapshot() {
        make("{\"name\":\"empty\",\"template\":\"empty\"}").body("source", equalTo("empty"));
        in("empty", "admin").get("/rest/api/2/project").then().body("", equalTo(java.util.List.of()));

        make("{\"name\":\"a\"}");
        String key = createIssue("a", "before");
        in("a", "admin").put("/_backlot/v1/snapshots/then").then().statusCode(200);
        in("a", "admin")
                .body("{\"fields\":{\"summary\":\"after\"}}")
                .put("/rest/api/2/issue/" + key)
                .then()
                .statusCode(204);

        make("{\"name\":\"b\",\"from\":\"a\"}").body("source", equalTo("a"));
        make("{\"name\":\"c\",\"from\":\"a\",\"snapshot\":\"then\"}").body("source", equalTo("a@then"));
        make("{\"name\":\"d\",\"from\":\"main\"}").body("source", equalTo("main"));
        in("b", "admin").get("/rest/api/2/issue/" + key).then().body("fields.summary", equalTo("after"));
        in("c", "admin").get("/rest/api/2/issue/" + key).then().body("fields.summary", equalTo("before"));
        in("d", "admin").get("/rest/api/2/issue/" + key).then().statusCode(404);
    }

    @Test
    void A_reset_makes_a_world_what_it_was_made_of() {
        make("{\"name\":\"a\"}");
        String key = createIssue("a", "kept");
        make("{\"name\":\"b\",\"from\":\"a\"}");
        String next = createIssue("b", "lost");

        in("a", "admin").post("/_backlot/v1/reset").then().statusCode(204);
        in("b", "admin").post("/_backlot/v1/reset").then().statusCode(204);

        in("a", "admin").get("/rest/api/2/issue/" + key).then().statusCode(404);
        in("b", "admin").get("/rest/api/2/issue/" + key).then().statusCode(200);
        in("b", "admin").get("/rest/api/2/issue/" + next).then().statusCode(404);
        assertThat(createIssue("a", "again")).isEqualTo(key);
        assertThat(createIssue("b", "again")).isEqualTo(next);
    }

    @Test
    void The_servers_own_world_is_reset_too() {
        String key = jira.as("admin")
                .body(ISSUE.formatted("mine"))
                .post("/rest/api/2/issue")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
        jira.as("admin").post("/_backlot/v1/reset").then().statusCode(204);
        jira.as("admin").get("/rest/api/2/issue/" + key).then().statusCode(404);
        jira.as("admin").get("/rest/api/2/issue/PR-1").then().statusCode(200);
    }

    @Test
    void A_deleted_worlds_database_is_as_new_for_the_next_world() {
        make("{\"name\":\"a\"}");
        in("a", "admin").delete("/rest/api/2/project/PR").then().statusCode(204);
        jira.as("admin").delete(WORLDS + "/a").then().statusCode(204);

        make("{\"name\":\"b\"}");

        in("b", "admin")
                .get("/rest/api/2/search?jql=project=PR&maxResults=0")
                .then()
                .body(
                        "total",
                        equalTo(jira.as("admin")
                                .get("/rest/api/2/search?jql=project=PR&maxResults=0")
                                .then()
                                .extract()
                                .<Integer>path("total")));
    }

    @Test
    void Who_administers_a_world_administers_that_alone() {
        make("{\"name\":\"a\"}");
        in("a", "admin")
                .header("X-Forwarded-For", "192.0.2.1")
                .get("/_backlot/v1/worlds")
                .then()
                .statusCode(404)
                .body("errorMessages", contains("Worlds are listed, made and deleted outside of worlds."));
        in("a", "fred")
                .header("X-Forwarded-For", "192.0.2.1")
                .post("/_backlot/v1/reset")
                .then()
                .statusCode(403);
    }

    @Test
    void The_paths_of_a_proxy_and_of_a_world_go_together() {
        make("{\"name\":\"a\"}");
        in("a", "admin")
                .header("X-Forwarded-Prefix", "/jira")
                .get("/rest/agile/1.0/board/84")
                .then()
                .body("self", equalTo(jira.url() + "/jira/w/a/rest/agile/1.0/board/84"));
    }

    @Test
    void Other_systems_answer_errors_in_their_own_form_in_a_world_too() {
        make("{\"name\":\"a\"}");
        in("a", "admin")
                .get("/rest/align/api/2/epics")
                .then()
                .statusCode(401)
                .body("errorMessages", not(notNullValue()));
        jira.anonymous()
                .basePath("/w/a")
                .get("/rest/nowhere")
                .then()
                .statusCode(404)
                .body("status-code", equalTo(404));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\":\"A\"} | name | A name has 1 to 63 small letters, digits, dashes, dots and underscores, and begins with a letter or a digit.",
                "{\"name\":\"\"} | name | A name has 1 to 63 small letters, digits, dashes, dots and underscores, and begins with a letter or a digit.",
                "{\"name\":\"a/b\"} | name | A name has 1 to 63 small letters, digits, dashes, dots and underscores, and begins with a letter or a digit.",
                "{\"name\":\"main\"} | name | The name 'main' is that of the server's own world.",
                "{\"template\":\"big\"} | template | There is no template 'big'; there are: demo, empty.",
                "{\"template\":\"demo\",\"from\":\"main\"} | template | Give either a template or another world, not both.",
                "{\"snapshot\":\"x\"} | snapshot | A snapshot is a world's: give 'from', too."
            })
    void What_makes_no_world_is_told(String body, String key, String message) {
        jira.as("admin").body(body).post(WORLDS).then().statusCode(400).body("errors." + key, equalTo(message));
        assertThat(worlds.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"from\":\"x\"}", "{\"from\":\"main\",\"snapshot\":\"x\"}"})
    void What_is_not_there_cannot_be_copied(String body) {
        jira.as("admin").body(body).post(WORLDS).then().statusCode(404);
        assertThat(worlds.all()).isEmpty();
    }

    @Test
    void A_name_is_given_once() {
        make("{\"name\":\"a\"}");
        jira.as("admin")
                .body("{\"name\":\"a\"}")
                .post(WORLDS)
                .then()
                .statusCode(409)
                .body("errorMessages", contains("There is a world 'a' already."));
        assertThat(worlds.all()).extracting(HostedWorld::name).containsExactly("a");
    }

    @Test
    void Only_administrators_make_worlds() {
        jira.as("fred")
                .header("X-Forwarded-For", "192.0.2.1")
                .body("{}")
                .post(WORLDS)
                .then()
                .statusCode(403);
        jira.anonymous()
                .header("X-Forwarded-For", "192.0.2.1")
                .body("{}")
                .post(WORLDS)
                .then()
                .statusCode(401);
    }

    private io.restassured.response.ValidatableResponse make(String body) {
        return jira.as("admin").body(body).post(WORLDS).then().statusCode(201);
    }

    private RequestSpecification in(String world, String user) {
        return jira.as(user).basePath("/w/" + world);
    }

    private RequestSpecification withSession(String id) {
        return jira.anonymous().cookies(Map.of("JSESSIONID", id));
    }

    private String createIssue(String world, String summary) {
        return in(world, "admin")
                .body(ISSUE.formatted(summary))
                .post("/rest/api/2/issue")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }
}
