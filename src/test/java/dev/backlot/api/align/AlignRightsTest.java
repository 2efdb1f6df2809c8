package dev.backlot.api.align;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is let in, and what the system roles give. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AlignRightsTest {

    private static final String TOKENS = "/_backlot/v1/systems/align/tokens";
    private static final String LIMITS = "/_backlot/v1/rate-limits";
    private static final String EPIC = "{'title': 'E', 'state': 1, 'type': 1, 'primaryProgramId': %d}";

    @Autowired
    private Jira jira;

    private Align admin() {
        return new Align(jira, Align.ADMIN);
    }

    private Align reader() {
        return new Align(jira, Align.READER);
    }

    private String token(String user) {
        return jira.as("admin")
                .body("{\"user\": \"" + user + "\", \"name\": \"t\"}")
                .post(TOKENS)
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    @AfterEach
    void noLimits() {
        jira.as("admin").delete(LIMITS).then().statusCode(204);
    }

    @Test
    void Only_a_token_of_this_API_lets_anybody_in() {
        String epics = Align.ROOT + "epics";
        jira.anonymous()
                .get(epics)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("status", equalTo(401));
        jira.as("admin").get(epics).then().statusCode(401);
        jira.asToken("nonsense").get(epics).then().statusCode(401);
        jira.anonymous()
                .header("Authorization", "bearer " + Align.ADMIN)
                .get(epics)
                .then()
                .statusCode(200);
        jira.anonymous()
                .header("Authorization", "BEARER " + Align.ADMIN)
                .get(epics)
                .then()
                .statusCode(200);
        jira.asToken(Align.ADMIN).get("/rest/api/2/myself").then().statusCode(401);
        jira.anonymous().get(Align.ROOT + "items").then().statusCode(401);
    }

    @Test
    void A_user_has_one_token_which_ends_with_the_next_or_with_the_user() {
        String first = token("fred");
        org.hamcrest.MatcherAssert.assertThat(first, matchesPattern("user:10001\\|\\w+"));
        new Align(jira, first).get("epics").statusCode(200);

        String second = token("fred");
        jira.asToken(first).get(Align.ROOT + "epics").then().statusCode(401);
        new Align(jira, second).get("epics").statusCode(200);

        admin().patch("users/10001", "[{'op': 'replace', 'path': '/isLocked', 'value': 1}]")
                .statusCode(204);
        jira.asToken(second).get(Align.ROOT + "epics").then().statusCode(401);
    }

    @Test
    void A_member_changes_work_and_reads_structure() {
        Align member = new Align(jira, token("fred"));

        long epic = member.create("epics", EPIC.formatted(2));
        member.get("epics/" + epic).body("createdBy", equalTo("10001"));
        member.get("portfolios").body("id", contains(1, 2));
        member.get("users/10000").statusCode(200);
        for (String structure : new String[] {"portfolios", "customers", "regions"}) {
            member.post(structure, "{'title': 'x', 'name': 'x'}")
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("title", equalTo("Forbidden"));
        }
        member.patch("programs/1", "[]").statusCode(403);
        member.patch("users/10001", "[{'op': 'replace', 'path': '/roleId', 'value': 1}]")
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"users", "products", "goals", "snapshots", "ideas"})
    void A_portfolio_reader_has_no_access_to_what_belongs_to_all(String resource) {
        reader().get(resource).statusCode(403).contentType("application/problem+json");
        reader().get(resource + "/1").statusCode(403);
    }

    @Test
    void A_portfolio_reader_sees_the_own_portfolio_alone_and_changes_nothing() {
        long other = admin().create("programs", "{'title': 'Counting', 'portfolioId': 2}");
        long hidden = admin().create("epics", EPIC.formatted(other));
        long task = admin().create("tasks", "{'title': 'x', 'state': 0, 'storyId': " + hiddenStory(other) + "}");

        reader().get("portfolios").body("id", contains(1));
        reader().get("portfolios/2").statusCode(404);
        reader().get("programs").body("id", contains(1, 2));
        reader().get("epics").body("id", not(hasItem((int) hidden))).body("id", contains(1, 2, 3));
        reader().get("epics/" + hidden).statusCode(404);
        reader().get("epics", "$filter", "primaryProgramId eq " + other).body("$", empty());
        reader().get("tasks/" + task).statusCode(404);
        reader().get("tasks").body("id", contains(1));
        reader().get("epics/1", "expand", "true").body("owner", org.hamcrest.Matchers.nullValue());
        reader().post("epics", EPIC.formatted(1)).statusCode(403);
        reader().put("epics/1", EPIC.formatted(1)).statusCode(403);
        reader().patch("epics/1", "[]").statusCode(403);
    }

    private long hiddenStory(long program) {
        return admin().create(
                        "stories",
                        "{'title': 's', 'description': 'd', 'state': 1, 'type': 1, 'programId': " + program + "}");
    }

    @Test
    void A_portfolio_is_also_read_by_those_in_its_teams() {
        long program = admin().create("programs", "{'title': 'Counting', 'portfolioId': 2}");
        long team = admin().create("teams", "{'name': 'Counters', 'type': 1, 'programId': " + program + "}");
        admin().patch(
                        "users/10001",
                        "[{'op': 'replace', 'path': '/roleId', 'value': 3},"
                                + " {'op': 'add', 'path': '/teams/', 'value': [{'teamId': " + team + "}]}]")
                .statusCode(204);

        Align member = new Align(jira, token("fred"));
        member.get("portfolios").body("id", contains(2));
        member.get("teams").body("id", contains((int) team));
        member.get("epics").body("$", empty());
    }

    @Test
    void More_calls_than_the_limit_are_refused_for_a_while() {
        jira.as("admin")
                .body("{\"enabled\": true, \"requests\": 1000, \"maxRequests\": 1000, \"prefixes\": [{\"prefix\":"
                        + " \"/rest/align\", \"policy\": \"align\", \"requests\": 2, \"maxRequests\": 2}]}")
                .put(LIMITS)
                .then()
                .statusCode(200);

        admin().get("regions").statusCode(200);
        admin().get("regions").statusCode(200);
        jira.asToken(Align.ADMIN)
                .get(Align.ROOT + "regions")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "60")
                .body("title", equalTo("Too Many Requests"))
                .body("detail", equalTo("too many requests"));
        jira.as("admin").delete(LIMITS).then().statusCode(204);
        jira.as("admin")
                .get(LIMITS)
                .then()
                .body("prefixes.find { it.prefix == '/rest/align' }.policy", equalTo("align"))
                .body("prefixes.find { it.prefix == '/rest/align' }.requests", equalTo(600));
    }
}
