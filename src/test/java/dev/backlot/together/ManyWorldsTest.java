package dev.backlot.together;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.hosting.HostedWorlds;
import dev.backlot.hosting.NewWorld;
import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.support.TestDatabase;
import dev.backlot.world.LiveWorld;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many worlds at once: each goes as if it were alone, and is gone when it is deleted. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ManyWorldsTest {

    /** A schema takes PostgreSQL seconds, where it is only to be seen that worlds are apart, too. */
    private static final int WORLDS = TestDatabase.isPostgres() ? 4 : 32;

    private static final int DELETED = TestDatabase.isPostgres() ? 3 : 12;
    private static final int THREADS = 8;

    @Autowired
    private Jira jira;

    @Autowired
    private HostedWorlds worlds;

    @AfterEach
    void leaveNone() {
        worlds.all().forEach(world -> worlds.delete(world.name()));
    }

    @Test
    void The_life_of_a_sprint_is_the_same_in_32_worlds_at_once_as_alone() throws Exception {
        List<String> alone = new SprintInAWorld("alone").live();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> lives = IntStream.range(0, WORLDS)
                    .mapToObj(index -> pool.submit(() -> new SprintInAWorld("w" + index).live()))
                    .toList();
            for (Future<List<String>> life : lives) {
                assertThat(life.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(worlds.all()).hasSize(WORLDS + 1);
        assertThat(alone).hasSizeGreaterThan(15).noneMatch(line -> line.startsWith("5"));
    }

    @Test
    void Nothing_is_left_of_worlds_that_are_deleted() throws Exception {
        ReferenceQueue<LiveWorld> gone = new ReferenceQueue<>();
        Set<WeakReference<LiveWorld>> watched = new HashSet<>();
        for (int index = 0; index < DELETED; index++) {
            LiveWorld world =
                    worlds.create(new NewWorld("m" + index, null, null, null)).live();
            in("m" + index).get("/rest/agile/1.0/board/84/issue").then().statusCode(200);
            watched.add(new WeakReference<>(world, gone));
        }
        for (int index = 0; index < DELETED; index++) {
            worlds.delete("m" + index);
        }
        for (int round = 0; round < 50 && !watched.isEmpty(); round++) {
            System.gc();
            watched.remove(gone.remove(100));
        }
        // The last one may still be on the stack of a thread that waits for its next request.
        assertThat(watched).hasSizeLessThan(2);
    }

    private RequestSpecification in(String world) {
        return jira.as("fred").basePath("/w/" + world);
    }

    /** What somebody does with a sprint, and what comes back, without what names the world. */
    private final class SprintInAWorld {

        private final String world;
        private final List<String> told = new ArrayList<>();

        SprintInAWorld(String world) {
            this.world = world;
            worlds.create(new NewWorld(world, null, null, null));
        }

        List<String> live() {
            String sprint = "/rest/agile/1.0/sprint/";
            int id = post("/rest/agile/1.0/sprint", "{\"name\":\"Mine\",\"originBoardId\":84}")
                    .path("id");
            List<String> keys = new ArrayList<>();
            for (String summary : List.of("one", "two", "three")) {
                keys.add(post(
                                "/rest/api/2/issue",
                                "{\"fields\":{\"project\":{\"key\":\"PR\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\""
                                        + summary + "\"}}")
                        .path("key"));
            }
            post(sprint + id + "/issue", "{\"issues\":[\"" + String.join("\",\"", keys) + "\"]}");
            post(
                    sprint + id,
                    "{\"startDate\":\"2026-08-14T08:00:00.000Z\",\"endDate\":\"2026-08-28T08:00:00.000Z\",\"state\":\"active\"}");
            get("/rest/agile/1.0/board/84/sprint?state=active");
            String done = get("/rest/api/2/issue/" + keys.get(0) + "/transitions")
                    .path("transitions.find { it.to.statusCategory.key == 'done' }.id");
            post("/rest/api/2/issue/" + keys.get(0) + "/transitions", "{\"transition\":{\"id\":\"" + done + "\"}}");
            note(in(world)
                    .body("{\"issues\":[\"" + keys.get(2) + "\"],\"rankBeforeIssue\":\"" + keys.get(1) + "\"}")
                    .put("/rest/agile/1.0/issue/rank"));
            get(sprint + id + "/issue");
            post(sprint + id, "{\"state\":\"closed\"}");
            get("/rest/api/2/issue/" + keys.get(1) + "?expand=changelog");
            get("/rest/api/2/search?jql=sprint=" + id + " order by rank");
            get("/rest/greenhopper/1.0/rapid/charts/sprintreport?rapidViewId=84&sprintId=" + id);
            get("/rest/agile/1.0/board/84/backlog");
            return told;
        }

        private Response post(String path, String body) {
            return note(in(world).body(body).post(path));
        }

        private Response get(String path) {
            return note(in(world).get(path));
        }

        private Response note(Response response) {
            told.add(response.statusCode() + " " + response.asString().replace("/w/" + world + "/", "/"));
            return response;
        }
    }
}
