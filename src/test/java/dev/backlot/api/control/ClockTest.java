package dev.backlot.api.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.hosting.HostedWorlds;
import dev.backlot.hosting.NewWorld;
import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The clock of a world, and the sprints that go by it. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClockTest {

    private static final String CLOCK = "/_backlot/v1/clock";
    private static final String SPRINT = "/rest/agile/1.0/sprint";

    @Autowired
    private Jira jira;

    @Autowired
    private HostedWorlds worlds;

    @BeforeEach
    void makeWorld() {
        worlds.create(new NewWorld("timed", null, null, null));
    }

    @AfterEach
    void leaveNone() {
        worlds.delete("timed");
    }

    @Test
    void It_is_the_time_that_the_server_was_started_with() {
        clock().get(CLOCK)
                .then()
                .statusCode(200)
                .body("now", equalTo(HttpTest.NOW))
                .body("fixed", equalTo(true));
    }

    @Test
    void It_stands_still_where_it_is_set() {
        put("{\"fixed\":\"2030-01-02T03:04:05+01:00\"}")
                .body("now", equalTo("2030-01-02T02:04:05Z"))
                .body("fixed", equalTo(true));
        clock().get("/rest/api/2/serverInfo").then().body("serverTime", equalTo("2030-01-02T02:04:05.000+0000"));
        assertThat(createdIssue()).isEqualTo("2030-01-02T02:04:05.000+0000");
    }

    @Test
    void It_goes_on_from_where_it_is_set() {
        put("{\"now\":\"2030-01-02T03:04:05Z\"}").body("fixed", equalTo(false));
        Instant first = Instant.parse(clock().get(CLOCK).then().extract().path("now"));
        assertThat(first).isBetween(Instant.parse("2030-01-02T03:04:05Z"), Instant.parse("2030-01-02T04:04:05Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "PT1M30S, 2026-08-14T12:01:30Z",
        "P1DT2H, 2026-08-15T14:00:00Z",
        "P1M, 2026-09-14T12:00:00Z",
        "P1W, 2026-08-21T12:00:00Z",
        "P14D, 2026-08-28T12:00:00Z",
        "90s, 2026-08-14T12:01:30Z",
        "15m, 2026-08-14T12:15:00Z",
        "2h, 2026-08-14T14:00:00Z",
        "3d, 2026-08-17T12:00:00Z",
        "2w, 2026-08-28T12:00:00Z",
        "-1d, 2026-08-13T12:00:00Z",
        "250ms, 2026-08-14T12:00:00.250Z"
    })
    void It_is_moved_by_a_length_of_time(String by, String then) {
        advance(by).body("now", equalTo(then)).body("fixed", equalTo(true));
    }

    @Test
    void It_is_moved_while_it_goes_on() {
        put("{\"now\":\"2030-01-01T00:00:00Z\"}");
        String now = advance("P1Y").body("fixed", equalTo(false)).extract().path("now");
        assertThat(Instant.parse(now))
                .isBetween(Instant.parse("2031-01-01T00:00:00Z"), Instant.parse("2031-01-01T01:00:00Z"));
    }

    @Test
    void It_is_a_worlds_own_and_goes_as_at_first_after_a_reset() {
        put("{\"fixed\":\"2030-01-01T00:00:00Z\"}");
        jira.as("admin").get(CLOCK).then().body("now", equalTo(HttpTest.NOW));
        clock().post("/_backlot/v1/reset").then().statusCode(204);
        clock().get(CLOCK).then().body("now", equalTo(HttpTest.NOW));

        put("{\"fixed\":\"2030-01-01T00:00:00Z\"}");
        clock().delete(CLOCK).then().statusCode(200).body("now", equalTo(HttpTest.NOW));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | errorMessages[0] | Give either 'fixed', where the clock stands still, or 'now', from where it goes on.",
                "{\"fixed\":\"2030-01-01T00:00:00Z\",\"now\":\"2030-01-01T00:00:00Z\"} | errorMessages[0] | Give either 'fixed', where the clock stands still, or 'now', from where it goes on.",
                "{\"fixed\":\"tomorrow\"} | errors.fixed | 'tomorrow' is no moment such as 2026-08-14T12:00:00Z.",
                "{\"fixed\":\"1969-01-01T00:00:00Z\"} | errorMessages[0] | Clocks go from 1970 to 9998.",
                "{\"now\":\"+12345-01-01T00:00:00Z\"} | errorMessages[0] | Clocks go from 1970 to 9998."
            })
    void What_is_no_time_is_told(String body, String path, String message) {
        clock().body(body).put(CLOCK).then().statusCode(400).body(path, equalTo(message));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "soon, 'soon' is no length of time such as PT30S; P1DT2H; 30s; 2h or 14d.",
                "P, 'P' is no length of time such as PT30S; P1DT2H; 30s; 2h or 14d.",
                "999999999999w, Clocks go from 1970 to 9998.",
                "-999999999999d, Clocks go from 1970 to 9998.",
                "P9000Y, Clocks go from 1970 to 9998."
            })
    void What_is_no_length_of_time_is_told(String by, String message) {
        String said = clock().body("{\"by\":\"" + by + "\"}")
                .post(CLOCK + "/advance")
                .then()
                .statusCode(400)
                .extract()
                .asString();
        assertThat(said.replace(',', ';')).contains(message);
    }

    @Test
    void A_sprint_starts_and_ends_by_the_clock() {
        int id = sprint("2026-08-20T08:00:00.000Z", "2026-09-03T16:00:00.000Z", true);
        String key = issueIn(id);

        advance("P1D");
        clock().get(SPRINT + "/" + id).then().body("state", equalTo("future"));

        advance("P7D");
        clock().get(SPRINT + "/" + id)
                .then()
                .body("state", equalTo("active"))
                .body("activatedDate", equalTo("2026-08-20T08:00:00.000Z"));

        advance("P30D");
        clock().get(SPRINT + "/" + id)
                .then()
                .body("state", equalTo("closed"))
                .body("completeDate", equalTo("2026-09-03T16:00:00.000Z"));
        clock().get("/rest/agile/1.0/issue/" + key)
                .then()
                .body("fields.sprint", nullValue())
                .body("fields.closedSprints.id", contains(id));
    }

    @Test
    void A_sprint_starts_and_ends_in_one_go_where_time_leaps() {
        int id = sprint("2026-08-20T08:00:00.000Z", "2026-09-03T16:00:00.000Z", true);
        advance("P1Y");
        clock().get(SPRINT + "/" + id)
                .then()
                .body("state", equalTo("closed"))
                .body("activatedDate", equalTo("2026-08-20T08:00:00.000Z"))
                .body("completeDate", equalTo("2026-09-03T16:00:00.000Z"));
    }

    @Test
    void A_sprint_that_does_not_go_by_the_clock_waits_for_somebody() {
        int id = sprint("2026-08-20T08:00:00.000Z", "2026-09-03T16:00:00.000Z", false);
        advance("P1Y");
        clock().get(SPRINT + "/" + id).then().body("state", equalTo("future"));
    }

    @Test
    void Where_a_sprint_cannot_end_it_goes_on() {
        int id = sprint("2026-08-20T08:00:00.000Z", "2026-09-03T16:00:00.000Z", true);
        String parent = issueIn(id);
        clock().body(
                        "{\"fields\":{\"project\":{\"key\":\"PR\"},\"issuetype\":{\"name\":\"Sub-task\"},\"summary\":\"part\","
                                + "\"parent\":{\"key\":\"" + parent + "\"}}}")
                .post("/rest/api/2/issue")
                .then()
                .statusCode(201);
        advance("P8D");
        finish(parent);
        advance("P1Y");
        clock().get(SPRINT + "/" + id).then().body("state", equalTo("active"));
    }

    private void finish(String key) {
        String done = clock().get("/rest/api/2/issue/" + key + "/transitions")
                .then()
                .extract()
                .path("transitions.find { it.to.statusCategory.key == 'done' }.id");
        clock().body("{\"transition\":{\"id\":\"" + done + "\"}}")
                .post("/rest/api/2/issue/" + key + "/transitions")
                .then()
                .statusCode(204);
    }

    private String issueIn(int sprint) {
        String key = create();
        clock().body("{\"issues\":[\"" + key + "\"]}")
                .post(SPRINT + "/" + sprint + "/issue")
                .then()
                .statusCode(204);
        return key;
    }

    private String create() {
        return clock().body(
                        "{\"fields\":{\"project\":{\"key\":\"PR\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"timed\"}}")
                .post("/rest/api/2/issue")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    private String createdIssue() {
        return clock().get("/rest/api/2/issue/" + create()).then().extract().path("fields.created");
    }

    private int sprint(String start, String end, boolean byClock) {
        return clock().body("{\"name\":\"Timed\",\"originBoardId\":84,\"autoStartStop\":" + byClock
                        + ",\"startDate\":\"" + start + "\",\"endDate\":\"" + end + "\"}")
                .post(SPRINT)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse put(String body) {
        return clock().body(body).put(CLOCK).then().statusCode(200);
    }

    private ValidatableResponse advance(String by) {
        return clock().body("{\"by\":\"" + by + "\"}")
                .post(CLOCK + "/advance")
                .then()
                .statusCode(200);
    }

    private RequestSpecification clock() {
        return jira.as("admin").basePath("/w/timed");
    }
}
