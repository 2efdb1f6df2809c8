package dev.backlot.api.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.board.BoardType;
import dev.backlot.hosting.HostedWorlds;
import dev.backlot.hosting.NewWorld;
import dev.backlot.recipe.Recipe;
import dev.backlot.recipe.Recipes;
import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.user.Acting;
import dev.backlot.world.CurrentWorld;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Data for tests, said in short. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecipeTest {

    private static final String SEED = "/_backlot/v1/seed";

    @Autowired
    private Jira jira;

    @Autowired
    private HostedWorlds worlds;

    @Autowired
    private Recipes recipes;

    @BeforeEach
    void makeWorld() {
        worlds.create(new NewWorld("seeded", "empty", null, null));
    }

    @AfterEach
    void leaveNone() {
        worlds.all().forEach(world -> worlds.delete(world.name()));
    }

    @Test
    void A_scrum_board_with_two_sprints_and_ten_issues() {
        int board = seed("{\"boards\":[{\"type\":\"scrum\",\"sprints\":2,\"issues\":10}]}")
                .body("boards", hasSize(1))
                .body("boards[0].name", equalTo("GEN1 board"))
                .body("boards[0].project", equalTo("GEN1"))
                .body("boards[0].sprints.name", contains("GEN1 Sprint 1", "GEN1 Sprint 2"))
                .body("boards[0].sprints.state", contains("active", "future"))
                .body("boards[0].firstIssue", equalTo("GEN1-1"))
                .body("boards[0].issues", equalTo(10))
                .extract()
                .path("boards[0].id");

        admin().get("/rest/agile/1.0/board/" + board + "/sprint")
                .then()
                .body("values.state", contains("active", "future"));
        admin().get("/rest/agile/1.0/board/" + board + "/issue").then().body("total", equalTo(10));
        admin().get("/rest/agile/1.0/board/" + board + "/backlog").then().body("total", greaterThan(0));
        admin().get("/rest/api/2/search?jql=sprint in openSprints()").then().body("total", greaterThan(1));
        admin().get("/rest/api/2/issue/GEN1-2?expand=changelog").then().body("changelog.total", greaterThan(0));
        admin().body(
                        "{\"fields\":{\"project\":{\"key\":\"GEN1\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"next\"}}")
                .post("/rest/api/2/issue")
                .then()
                .statusCode(201)
                .body("key", equalTo("GEN1-11"));
    }

    @Test
    void Everything_can_have_a_name() {
        String file = """
                users:
                - {name: zoe, displayName: Zoe Z}
                boards:
                - type: scrum
                  name: Team board
                  project: ABC
                  projectName: Alphabet
                  sprints:
                  - {name: First, state: closed}
                  - {name: Second, state: active, goal: Win}
                  issues:
                  - {summary: Big, type: Epic}
                  - {summary: Small, type: Bug, status: In Progress, assignee: zoe, sprint: Second, epic: Big, points: 3, labels: [a, b]}
                """;
        admin().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/yaml", ContentType.TEXT)))
                .contentType("application/yaml")
                .body(file)
                .post(SEED)
                .then()
                .statusCode(201)
                .body("boards[0].name", equalTo("Team board"))
                .body("boards[0].sprints.state", contains("closed", "active"));

        admin().get("/rest/agile/1.0/issue/ABC-2")
                .then()
                .body("fields.summary", equalTo("Small"))
                .body("fields.issuetype.name", equalTo("Bug"))
                .body("fields.status.name", equalTo("In Progress"))
                .body("fields.assignee.displayName", equalTo("Zoe Z"))
                .body("fields.sprint.name", equalTo("Second"))
                .body("fields.sprint.goal", equalTo("Win"))
                .body("fields.epic.key", equalTo("ABC-1"))
                .body("fields.labels", contains("a", "b"));
        jira.as("zoe").basePath("/w/seeded").get("/rest/api/2/myself").then().statusCode(200);
    }

    @Test
    void A_history_of_any_length_is_the_same_each_time() {
        worlds.create(new NewWorld("again", "empty", null, null));
        worlds.create(new NewWorld("other", "empty", null, null));
        String recipe = "{\"boards\":3,\"sprints\":6,\"issues\":400,\"seed\":42}";
        seed(recipe).body("boards", hasSize(3)).body("boards.issues", contains(134, 133, 133));
        in("again").body(recipe).post(SEED).then().statusCode(201);
        in("other").body(recipe.replace("42", "43")).post(SEED).then().statusCode(201);

        String told = issues("seeded");
        assertThat(issues("again")).isEqualTo(told);
        assertThat(issues("other")).isNotEqualTo(told);
        admin().get("/rest/api/2/search?jql=sprint in closedSprints() and status = Done&maxResults=0")
                .then()
                .body("total", greaterThan(200));
        admin().get("/rest/agile/1.0/board/1/sprint?state=closed").then().body("values", hasSize(4));
        admin().get("/rest/greenhopper/1.0/rapid/charts/velocity?rapidViewId=1")
                .then()
                .statusCode(200)
                .body("sprints", not(hasSize(0)));
    }

    @Test
    void What_is_there_stays_and_its_project_can_have_more() {
        worlds.create(new NewWorld("demo", "demo", null, null));
        int before = total("demo", "project = PR");
        in("demo")
                .body("{\"boards\":[{\"project\":\"PR\",\"name\":\"More\",\"issues\":5}]}")
                .post(SEED)
                .then()
                .statusCode(201)
                .body("boards[0].firstIssue", equalTo("PR-" + (before + 1)));
        assertThat(total("demo", "project = PR")).isEqualTo(before + 5);
        in("demo")
                .get("/rest/api/2/search?jql=project=PR order by rank desc&maxResults=5&fields=key")
                .then()
                .body("issues.id.collect { it.toInteger() }", everyItem(greaterThan(10260)));
    }

    @Test
    void A_kanban_board_has_a_flow() {
        seed("{\"boards\":[{\"type\":\"kanban\",\"issues\":40}]}").body("boards[0].sprints", hasSize(0));
        for (String status : new String[] {"To Do", "In Progress", "Done"}) {
            assertThat(total("seeded", "status = '" + status + "'")).isGreaterThan(3);
        }
    }

    @Test
    void A_recipe_of_which_something_cannot_be_made_makes_nothing() {
        admin().body(
                        "{\"boards\":[{\"project\":\"AB\",\"issues\":5},{\"project\":\"XY\",\"issues\":[{\"summary\":\"x\",\"assignee\":\"nobody\"}]}]}")
                .post(SEED)
                .then()
                .statusCode(400)
                .body("errorMessages", contains("There is no user 'nobody'."));
        admin().get("/rest/api/2/project").then().body("", hasSize(0));
        admin().get("/rest/agile/1.0/board").then().body("values", hasSize(0));
    }

    @Test
    void What_others_write_while_a_recipe_fails_stays() throws Exception {
        ExecutorService others = Executors.newSingleThreadExecutor();
        AtomicReference<Future<Integer>> other = new AtomicReference<>();
        Runnable meanwhile = () -> {
            other.set(others.submit(() -> admin().body(
                            "{\"name\":\"zoe\",\"password\":\"zoe\",\"emailAddress\":\"z@example.com\",\"displayName\":\"Zoe\"}")
                    .post("/rest/api/2/user")
                    .statusCode()));
            // Who could write now has done so by then.
            assertThat(other.get()).failsWithin(Duration.ofMillis(500));
        };
        Recipe recipe = new Recipe(List.of(), new Boards(meanwhile, board("OK", null), board("NO", "nobody")), 1);

        assertThatThrownBy(() -> makeInWorld(recipe)).hasMessageContaining("There is no user 'nobody'.");

        assertThat(other.get()).succeedsWithin(Duration.ofSeconds(20)).isEqualTo(201);
        others.shutdown();
        jira.as("zoe").basePath("/w/seeded").get("/rest/api/2/myself").then().statusCode(200);
        admin().get("/rest/api/2/project").then().body("", hasSize(0));
        assertThat(total("seeded", "")).isZero();
        seed("{\"boards\":[{\"project\":\"OK\",\"issues\":3}]}").body("boards[0].firstIssue", equalTo("OK-1"));
    }

    @Test
    void Others_see_how_far_it_is_and_can_stop_it() {
        Runnable meanwhile = () -> {
            admin().get("/_backlot/v1/jobs")
                    .then()
                    .body("kind", contains("seed"))
                    .body("state", contains("running"))
                    .body("done", contains(4))
                    .body("total", contains(8))
                    .body("unit", contains("issues"));
            admin().delete("/_backlot/v1/jobs/1").then().statusCode(202);
        };
        Recipe recipe = new Recipe(List.of(), new Boards(meanwhile, board("OK", null), board("XY", null)), 1);

        assertThatThrownBy(() -> makeInWorld(recipe)).hasMessageContaining("Stopped.");

        admin().get("/_backlot/v1/jobs").then().body("state", contains("stopped"));
        admin().get("/rest/api/2/project").then().body("", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | errorMessages[0] | A recipe has 'boards' or 'users'.",
                "[] | errorMessages[0] | A recipe is an object.",
                "{\"board\":1} | errors.board | There is no such key; there are: boards, issues, seed, sprints, users.",
                "{\"boards\":\"x\"} | errors.boards | A number, or a list of objects, is expected.",
                "{\"boards\":[1]} | errorMessages[0] | Each of 'boards' is an object.",
                "{\"boards\":-1} | errors.boards | A whole number from 0 to 500 is expected.",
                "{\"boards\":1,\"issues\":99999999} | errors.issues | A whole number from 0 to 2000000 is expected.",
                "{\"boards\":1,\"sprints\":1001} | errors.sprints | A whole number from 0 to 1000 is expected.",
                "{\"boards\":[{\"type\":\"list\"}]} | errors.type | A board is scrum or kanban, not 'list'.",
                "{\"boards\":[{\"type\":\"kanban\",\"sprints\":1}]} | errors.sprints | Only scrum boards have sprints.",
                "{\"boards\":[{\"sprints\":[{\"state\":\"late\"}]}]} | errors.state | A sprint is closed, active or future.",
                "{\"boards\":[{\"issues\":[{}]}]} | errors.summary | An issue has a 'summary'.",
                "{\"boards\":[{\"issues\":[{\"summary\":\"x\",\"points\":\"many\"}]}]} | errors.points | Points are a number.",
                "{\"boards\":[{\"issues\":[{\"summary\":\"x\",\"type\":\"Wish\"}]}]} | errorMessages[0] | There is no issue type 'Wish'.",
                "{\"boards\":[{\"issues\":[{\"summary\":\"x\",\"status\":\"Late\"}]}]} | errorMessages[0] | There is no status 'Late'.",
                "{\"boards\":[{\"issues\":[{\"summary\":\"x\",\"sprint\":\"S\"}]}]} | errorMessages[0] | There is no sprint 'S'.",
                "{\"boards\":[{\"issues\":[{\"summary\":\"x\",\"epic\":\"E\"}]}]} | errorMessages[0] | There is no epic 'E'.",
                "{\"boards\":[{\"project\":\"lower\"}]} | errors.projectKey | -",
                "{\"users\":[{\"name\":\"admin\"}]} | errors.username | -"
            })
    void What_is_no_recipe_is_told(String body, String path, String message) {
        ValidatableResponse refused = admin().body(body).post(SEED).then().statusCode(400);
        refused.body(path, message.equals("-") ? not(nullValue()) : equalTo(message));
        admin().get("/rest/api/2/project").then().body("", hasSize(0));
    }

    @Test
    void Too_many_issues_are_told_whatever_the_boards() {
        String board = "{\"issues\":1500000}";
        admin().body("{\"boards\":[" + board + "," + board + "]}")
                .post(SEED)
                .then()
                .statusCode(400)
                .body("errors.issues", equalTo("There may be no more than 2000000 issues in one recipe."));
    }

    /** Boards before the second of which something happens, once they are being made. */
    private static final class Boards extends AbstractList<Recipe.BoardPlan> {

        private final List<Recipe.BoardPlan> plans;
        private final Runnable meanwhile;

        Boards(Runnable meanwhile, Recipe.BoardPlan... plans) {
            this.plans = List.of(plans);
            this.meanwhile = meanwhile;
        }

        @Override
        public Recipe.BoardPlan get(int index) {
            if (index == 1 && Acting.present().isPresent()) {
                meanwhile.run();
            }
            return plans.get(index);
        }

        @Override
        public int size() {
            return plans.size();
        }
    }

    private static Recipe.BoardPlan board(String key, String assignee) {
        Recipe.IssuePlan task = new Recipe.IssuePlan("x", null, null, assignee, null, null, null, List.of());
        return new Recipe.BoardPlan(BoardType.SCRUM, null, key, null, List.of(), 3, List.of(task));
    }

    private void makeInWorld(Recipe recipe) {
        CurrentWorld.run(worlds.require("seeded").live(), () -> recipes.make(recipe));
    }

    private ValidatableResponse seed(String body) {
        return admin().body(body).post(SEED).then().statusCode(201);
    }

    private String issues(String world) {
        return in(world)
                .get("/rest/api/2/search?jql=order by key&expand=changelog&maxResults=500")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace("/w/" + world + "/", "/");
    }

    private int total(String world, String jql) {
        return in(world)
                .queryParam("jql", jql)
                .queryParam("maxResults", 0)
                .get("/rest/api/2/search")
                .then()
                .extract()
                .path("total");
    }

    private RequestSpecification admin() {
        return in("seeded");
    }

    private RequestSpecification in(String world) {
        return jira.as("admin").basePath("/w/" + world);
    }
}
