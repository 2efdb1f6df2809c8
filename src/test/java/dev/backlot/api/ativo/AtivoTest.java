package dev.backlot.api.ativo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.team.IssueScope;
import dev.backlot.team.TeamDraft;
import dev.backlot.team.Teams;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Ativo Programs: what is configured, for bearers of its tokens. */
@HttpTest
class AtivoTest {

    private static final String TOKEN = "backlot-demo-ativo-token";
    private static final String CLOUD = "/rest/api/1/";
    private static final String DATA_CENTER = "/rest/ativo-programs/1.0/api/1/";

    @Autowired
    private Jira jira;

    @Autowired
    private Teams teams;

    /** Limits of requests are no part of the world that is put back. */
    @AfterEach
    void liftLimits() {
        jira.anonymous().delete("/_backlot/v1/rate-limits");
    }

    @ParameterizedTest
    @ValueSource(strings = {CLOUD, DATA_CENTER})
    void bothPrefixesAnswerAlike(String prefix) {
        get(prefix + "team")
                .body("id", contains(1, 2, 3, 4, 5, 6))
                .body("key", contains("RED", "GREEN", "BLUE", "BUGS", "SERVICE", "LOOKS"))
                .body("[0]", equalTo(Map.of("id", 1, "key", "RED", "name", "Red team")));
        get(prefix + "teams")
                .body("", hasSize(6))
                .body("type", contains("BOARD", "BOARD", "BOARD", "BOARD", "CUSTOM", "CUSTOM"));
        get(prefix + "program").body("[1]", equalTo(Map.of("id", 2, "key", "CARE", "name", "Customer care")));
        get(prefix + "programs").body("key", contains("SHOP", "CARE"));
        get(prefix + "period").body("[0]", equalTo(Map.of("id", 1, "key", "2026Q2", "name", "2026 Quarter 2")));
        get(prefix + "periods").body("key", contains("2026Q2", "2026Q3"));
        get(prefix + "meta/model/version").body(equalTo("9"));
        get(prefix + "team/").body("", hasSize(6));
    }

    @Test
    void aTeamOnABoardHasTheBoardAlone() {
        assertThat(get(CLOUD + "team/1").extract().<Map<String, Object>>path("$"))
                .isEqualTo(Map.of(
                        "id",
                        1,
                        "key",
                        "RED",
                        "name",
                        "Red team",
                        "board",
                        Map.of("id", 84),
                        "type",
                        "BOARD",
                        "isArchived",
                        false));
    }

    @Test
    void anyOtherTeamHasAFilterAModeAndAnEstimation() {
        ValidatableResponse service = get(CLOUD + "team/5");
        assertThat(service.extract().<Map<String, Object>>path("$").keySet())
                .isEqualTo(Set.of("id", "key", "name", "mode", "estimation", "configFilter", "type", "isArchived"));
        service.body("mode", equalTo("KANBAN"))
                .body("estimation", equalTo("ISSUE_COUNT"))
                .body("configFilter", equalTo(Map.of("jiraFilterBody", Map.of("id", "10041"), "filterMode", "JIRA")));

        Map<String, Object> manual = Map.of(
                "projects",
                Map.of("selectionOn", "PROJECT", "values", List.of(Map.of("id", "10000"))),
                "fieldFilters",
                List.of(Map.of(
                        "field",
                        Map.of("id", "customfield_10100"),
                        "values",
                        List.of(Map.of("id", "10100"), Map.of("id", "10101")),
                        "jqlGeneratePattern",
                        "WHERE_FIELD_IN_VALUE_LABEL",
                        "operator",
                        "IN")));
        get(CLOUD + "team/6").body("configFilter", equalTo(Map.of("manualFilterBody", manual, "filterMode", "MANUAL")));
    }

    /** Of the printed sample every key is there, in one team or another, and none besides. */
    @Test
    void teamsHaveTheKeysOfThePrintedSample() {
        List<Map<String, Object>> all = get(CLOUD + "teams").extract().path("$");
        assertThat(all.stream().flatMap(team -> team.keySet().stream()))
                .containsOnly("id", "key", "name", "mode", "estimation", "configFilter", "board", "type", "isArchived");
    }

    @Test
    void aProgramHasItsFiltersAndItsTeamsInOrder() {
        ValidatableResponse shop = get(CLOUD + "program/1");
        assertThat(shop.extract().<Map<String, Object>>path("$").keySet())
                .isEqualTo(Set.of("id", "key", "name", "combinedFilter", "teams", "isArchived"));
        assertThat(shop.extract().<Map<String, Object>>path("combinedFilter").keySet())
                .isEqualTo(Set.of("mode", "epicMode", "epicFilter"));
        shop.body("combinedFilter.mode", equalTo("PROGRAM_FILTER_EPIC_AND_ISSUES_UNDER_EPIC"))
                .body("combinedFilter.epicMode", equalTo("PROGRAM_EPICS_IN_FILTER"))
                .body("combinedFilter.epicFilter.filterMode", equalTo("MANUAL"))
                .body("teams.id", contains(1, 2, 3));
    }

    @Test
    void aPeriodTellsWhichSprintOfJiraIsWhose() {
        ValidatableResponse summer = get(CLOUD + "period/2");
        assertThat(summer.extract().<Map<String, Object>>path("$").keySet())
                .isEqualTo(Set.of(
                        "id", "key", "name", "program", "startDate", "endDate", "teams", "sprints", "isArchived"));
        summer.body("program", equalTo(Map.of("id", 1)))
                .body("startDate", equalTo("2026-06-29"))
                .body("endDate", equalTo("2026-09-06"))
                .body("teams.id", contains(1, 2, 3))
                .body("sprints.name", contains("Sprint 1", "Sprint 2", "Sprint 3", "Sprint 4", "Sprint 5"))
                .body("sprints[0].startDate", equalTo("2026-06-29"))
                .body(
                        "sprints[0].teamSprints",
                        contains(Map.of("team", Map.of("id", 1), "jiraSprint", Map.of("id", 103))))
                .body("sprints[3].teamSprints.team.id", contains(1, 2))
                .body("sprints[3].teamSprints.jiraSprint.id", contains(106, 10001))
                .body("sprints[4].teamSprints", empty());
        get(CLOUD + "period/1").body("isArchived", equalTo(true));
    }

    @Test
    void aSprintThatMovesIsSeenInThePeriod() {
        jira.as("admin")
                .body("{\"startDate\":\"2026-08-25T09:00:00.000Z\",\"endDate\":\"2026-09-01T09:00:00.000Z\"}")
                .post("/rest/agile/1.0/sprint/72")
                .then()
                .statusCode(200);
        get(CLOUD + "period/2").body("sprints[4].teamSprints.jiraSprint.id", contains(72));

        jira.as("admin").delete("/rest/agile/1.0/sprint/72").then().statusCode(204);
        get(CLOUD + "period/2").body("sprints[4].teamSprints", empty());
    }

    @Test
    void aSprintThatIsRenamedAndClosedStays() {
        jira.as("admin")
                .body("{\"name\":\"Renamed\",\"state\":\"closed\"}")
                .post("/rest/agile/1.0/sprint/106")
                .then()
                .statusCode(200);
        int id = get(CLOUD + "period/2").extract().path("sprints[3].teamSprints[0].jiraSprint.id");

        jira.as("admin")
                .get("/rest/agile/1.0/sprint/" + id)
                .then()
                .body("name", equalTo("Renamed"))
                .body("state", equalTo("closed"));
    }

    @Test
    void whatTheTeamsApiWritesIsSeenHere() {
        jira.as("admin").body("{\"title\":\"Crimson\"}").post("/rest/teams-api/1.0/team/1");
        jira.as("admin").body("{\"title\":\"New team\"}").post("/rest/teams-api/1.0/team");

        get(CLOUD + "team/1").body("name", equalTo("Crimson")).body("key", equalTo("RED"));
        get(CLOUD + "team/7")
                .body("key", equalTo("NEWTEAM"))
                .body("type", equalTo("CUSTOM"))
                .body("configFilter", nullValue());
    }

    @Test
    void aBoardThatGoesMakesItsTeamACustomOne() {
        jira.as("admin").delete("/rest/agile/1.0/board/92").then().statusCode(204);

        get(CLOUD + "team/3")
                .body("type", equalTo("CUSTOM"))
                .body("mode", equalTo("KANBAN"))
                .body("board", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {CLOUD, DATA_CENTER})
    void errorsAreThoseOfSpringBoot(String prefix) {
        error(bearer(TOKEN, prefix + "team/99"), 404, "Not Found", prefix + "team/99");
        error(bearer(TOKEN, prefix + "program/99"), 404, "Not Found", prefix + "program/99");
        error(bearer(TOKEN, prefix + "period/99"), 404, "Not Found", prefix + "period/99");
        error(bearer(TOKEN, prefix + "period/x"), 400, "Bad Request", prefix + "period/x");
        error(bearer(TOKEN, prefix + "nothing"), 404, "Not Found", prefix + "nothing");
        error(jira.anonymous().get(prefix + "team"), 401, "Unauthorized", prefix + "team");
        error(bearer("wrong", prefix + "team"), 401, "Unauthorized", prefix + "team");
        error(jira.as("admin").get(prefix + "team"), 401, "Unauthorized", prefix + "team");
        error(jira.anonymous().post(prefix + "nothing"), 401, "Unauthorized", prefix + "nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"team", "team/1", "teams", "program", "period/1", "periods", "meta/model/version"})
    void nothingCanBeWritten(String path) {
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            Response answer = jira.asToken(TOKEN).body("{}").request(method, CLOUD + path);
            error(answer, 405, "Method Not Allowed", CLOUD + path);
            assertThat(answer.header("Allow")).contains("GET");
        }
    }

    @Test
    void jirasTokensAndPasswordsAreNoneHereNorTheseThere() {
        bearer("MTAwMDAwMDAwMDAxOmJhY2tsb3QtZGVtby10b2tlbiEh", CLOUD + "team")
                .then()
                .statusCode(401);
        jira.as("admin").get(DATA_CENTER + "team").then().statusCode(401);
        bearer(TOKEN, "/rest/api/2/myself").then().statusCode(401);
        bearer(TOKEN, "/rest/aip/1.0/assets").then().statusCode(401);
        bearer(TOKEN, "/rest/api/10").then().statusCode(401);
    }

    @Test
    void limitsHoldInTheCloudOnlyAndSayNothingOfWhenToComeAgain() {
        jira.anonymous()
                .body("{\"enabled\":true,\"prefixes\":[{\"prefix\":\"/rest/api/1\",\"policy\":\"ativo\","
                        + "\"requests\":2,\"maxRequests\":2,\"interval\":180}]}")
                .put("/_backlot/v1/rate-limits")
                .then()
                .statusCode(200);
        get(CLOUD + "team");
        get(CLOUD + "team");

        Response refused = bearer(TOKEN, CLOUD + "team");
        error(refused, 429, "Too Many Requests", CLOUD + "team");
        assertThat(refused.header("Retry-After")).isNull();
        assertThat(refused.header("X-RateLimit-Limit")).isNull();
        get(DATA_CENTER + "team");
        get(DATA_CENTER + "team");
        get(DATA_CENTER + "team");
    }

    @Test
    void limitsOfTheCloudAreThereByThemselvesOnceLimitsAreOn() {
        jira.anonymous()
                .get("/_backlot/v1/rate-limits")
                .then()
                .body("enabled", equalTo(false))
                .body("prefixes.find { it.prefix == '/rest/api/1' }.policy", equalTo("ativo"))
                .body("prefixes.find { it.prefix == '/rest/api/1' }.requests", equalTo(100))
                .body("prefixes.find { it.prefix == '/rest/api/1' }.interval", equalTo(180));
        jira.anonymous().body("{\"enabled\":true}").put("/_backlot/v1/rate-limits");
        bearer(TOKEN, CLOUD + "team").then().statusCode(200).header("X-RateLimit-Limit", nullValue());
        jira.as("fred").get("/rest/api/2/myself").then().header("X-RateLimit-Limit", equalTo("30"));
    }

    @Test
    void aFilterOfATeamIsSeen() {
        long id = teams.create(
                        new TeamDraft().title("Filtered").key("F").scope(IssueScope.of(List.of(10001L), List.of())))
                .id();

        get(CLOUD + "team/" + id)
                .body("key", equalTo("F"))
                .body("configFilter.manualFilterBody.projects.values.id", contains("10001"))
                .body("configFilter.manualFilterBody.fieldFilters", empty());
    }

    private ValidatableResponse get(String path) {
        return bearer(TOKEN, path)
                .then()
                .statusCode(200)
                .header("X-API-Model-Version", "9")
                .header("Content-Type", containsString("application/json"));
    }

    private Response bearer(String token, String path) {
        return jira.asToken(token).get(path);
    }

    private static void error(Response answer, int status, String name, String path) {
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.header("X-API-Model-Version")).isEqualTo("9");
        Map<String, Object> body = answer.path("$");
        assertThat(body.keySet()).isEqualTo(Set.of("timestamp", "status", "error", "path"));
        assertThat(body)
                .containsEntry("status", status)
                .containsEntry("error", name)
                .containsEntry("path", path);
        assertThat(body.get("timestamp").toString()).startsWith("2026-08-14T12:00:00.000");
    }
}
