package dev.backlot.api.fault;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.backlot.hosting.HostedWorlds;
import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** That each world has faults and a journal of its own. */
@HttpTest
@Timeout(30)
class WorldsApartTest {

    private static final String CONTROL = "/_backlot/v1";
    private static final String INSIDE = "/w/shaky" + CONTROL;
    private static final String SERVER_INFO = "/rest/api/2/serverInfo";

    @Autowired
    private Jira jira;

    @Autowired
    private HostedWorlds worlds;

    @AfterEach
    void leaveNone() {
        worlds.all().forEach(world -> worlds.delete(world.name()));
    }

    @Test
    void faultsAndJournalsAreAWorldsOwn() {
        make();
        jira.anonymous()
                .body("{\"status\":503}")
                .post(INSIDE + "/faults")
                .then()
                .statusCode(201);

        assertThat(status("/w/shaky" + SERVER_INFO)).isEqualTo(503);
        assertThat(status(SERVER_INFO)).isEqualTo(200);
        jira.anonymous().get(CONTROL + "/faults").then().body("", empty());
        jira.anonymous().get(INSIDE + "/journal").then().body("entries.path", contains(SERVER_INFO));
        jira.anonymous().get(CONTROL + "/journal").then().body("entries.status", contains(200));

        jira.anonymous().post(INSIDE + "/reset").then().statusCode(204);
        assertThat(status("/w/shaky" + SERVER_INFO)).isEqualTo(200);
    }

    @Test
    void whatTheContainerRefusesStaysInItsWorld() {
        make();
        assertThat(status("/w/shaky/nowhere")).isEqualTo(404);

        jira.anonymous()
                .get(INSIDE + "/journal")
                .then()
                .body("entries.path", contains("/nowhere"))
                .body("entries[0].url", startsWith(jira.url() + "/w/shaky/nowhere"));
        jira.anonymous().get(CONTROL + "/journal").then().body("total", equalTo(0));
    }

    @Test
    void aWorldThatGoesLetsGoWhomItsFaultsHold() throws Exception {
        make();
        jira.anonymous()
                .body("{\"latency\":\"9m\"}")
                .post(INSIDE + "/faults")
                .then()
                .statusCode(201);
        CompletableFuture<Integer> held = CompletableFuture.supplyAsync(() -> status("/w/shaky" + SERVER_INFO));
        await().until(() -> jira.anonymous().get(INSIDE + "/faults").jsonPath().getInt("[0].met") == 1);

        worlds.delete("shaky");
        assertThat(held.get()).isEqualTo(200);
    }

    private void make() {
        jira.as("admin")
                .body("{\"name\":\"shaky\"}")
                .post(CONTROL + "/worlds")
                .then()
                .statusCode(201);
    }

    /** Past the contracts, which know of no such answers. */
    private int status(String path) {
        return given().baseUri(jira.url()).get(path).statusCode();
    }
}
