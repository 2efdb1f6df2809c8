package dev.backlot.api.control;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.backlot.hosting.HostedWorlds;
import dev.backlot.hosting.NewWorld;
import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Moments of a world that one can come back to. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SnapshotTest {

    private static final String SNAPSHOTS = "/_backlot/v1/snapshots";

    @Autowired
    private Jira jira;

    @Autowired
    private HostedWorlds worlds;

    @BeforeEach
    void makeWorld() {
        worlds.create(new NewWorld("shot", null, null, null));
    }

    @AfterEach
    void leaveNone() {
        worlds.delete("shot");
    }

    @Test
    void A_world_becomes_what_it_was_as_often_as_one_likes() {
        admin().put(SNAPSHOTS + "/first")
                .then()
                .statusCode(200)
                .body("name", equalTo("first"))
                .body("taken", equalTo("2026-08-14T12:00:00.000+0000"))
                .body("rows", greaterThan(1000));
        String summary = summary();
        for (int round = 0; round < 2; round++) {
            change("changed " + round);
            admin().delete("/rest/api/2/issue/PR-2").then().statusCode(204);
            admin().post(SNAPSHOTS + "/first/restore").then().statusCode(204);
            admin().get("/rest/api/2/issue/PR-1").then().body("fields.summary", equalTo(summary));
            admin().get("/rest/api/2/issue/PR-2").then().statusCode(200);
        }
    }

    @Test
    void The_latest_of_a_name_counts_and_a_reset_leaves_it() {
        admin().put(SNAPSHOTS + "/s").then().statusCode(200);
        change("later");
        admin().put(SNAPSHOTS + "/s").then().statusCode(200);
        admin().post("/_backlot/v1/reset").then().statusCode(204);
        admin().post(SNAPSHOTS + "/s/restore").then().statusCode(204);
        admin().get("/rest/api/2/issue/PR-1").then().body("fields.summary", equalTo("later"));
    }

    @Test
    void The_clock_goes_again_as_it_went() {
        admin().put(SNAPSHOTS + "/s").then().statusCode(200);
        admin().body("{\"by\":\"1d\"}")
                .post("/_backlot/v1/clock/advance")
                .then()
                .statusCode(200);
        admin().post(SNAPSHOTS + "/s/restore").then().statusCode(204);
        admin().get("/_backlot/v1/clock").then().body("now", equalTo(HttpTest.NOW));
    }

    @Test
    void Snapshots_are_listed_and_deleted_and_a_worlds_own() {
        admin().put(SNAPSHOTS + "/b").then().statusCode(200);
        admin().put(SNAPSHOTS + "/a").then().statusCode(200);
        admin().get(SNAPSHOTS).then().statusCode(200).body("name", contains("a", "b"));
        jira.as("admin").get(SNAPSHOTS).then().body("name", not(hasItem("a")));

        admin().delete(SNAPSHOTS + "/a").then().statusCode(204);
        admin().get(SNAPSHOTS).then().body("name", contains("b"));
        admin().delete(SNAPSHOTS + "/a")
                .then()
                .statusCode(404)
                .body("errorMessages", contains("There is no snapshot 'a'."));
        admin().post(SNAPSHOTS + "/a/restore").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "ä", "a%2Cb"})
    void A_name_is_plain(String name) {
        admin().urlEncodingEnabled(!name.contains("%"))
                .put(SNAPSHOTS + "/" + name)
                .then()
                .statusCode(400)
                .body("errors.name", equalTo("A name has 1 to 64 letters, digits, dots, dashes and underscores."));
    }

    @Test
    void There_are_a_hundred_at_most() {
        for (int number = 0; number < 100; number++) {
            admin().put(SNAPSHOTS + "/s" + number).then().statusCode(200);
        }
        admin().put(SNAPSHOTS + "/one-more")
                .then()
                .statusCode(409)
                .body("errorMessages", contains("A world has at most 100 snapshots."));
        admin().put(SNAPSHOTS + "/s1").then().statusCode(200);
    }

    private void change(String summary) {
        admin().body("{\"fields\":{\"summary\":\"" + summary + "\"}}")
                .put("/rest/api/2/issue/PR-1")
                .then()
                .statusCode(204);
    }

    private String summary() {
        return admin().get("/rest/api/2/issue/PR-1").then().extract().path("fields.summary");
    }

    private RequestSpecification admin() {
        return jira.as("admin").basePath("/w/shot");
    }
}
