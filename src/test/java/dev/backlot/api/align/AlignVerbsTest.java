package dev.backlot.api.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import dev.backlot.align.Resource;
import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every method on every resource. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AlignVerbsTest {

    /** What each resource must have, and how its first text property is called. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("Themes", "{'title': 'T'}"),
            Map.entry("Epics", "{'title': 'T', 'state': 1, 'type': 1, 'primaryProgramId': 1}"),
            Map.entry(
                    "Capabilities", "{'title': 'T', 'description': 'd', 'state': 1, 'type': 1, 'primaryProgramId': 1}"),
            Map.entry("Features", "{'title': 'T', 'description': 'd', 'state': 1, 'type': 1, 'primaryProgramId': 1}"),
            Map.entry("Stories", "{'title': 'T', 'description': 'd', 'state': 1, 'type': 1, 'programId': 1}"),
            Map.entry("Tasks", "{'title': 'T', 'state': 1, 'storyId': 1}"),
            Map.entry("Defects", "{'title': 'T', 'description': 'd', 'state': 1, 'programId': 1}"),
            Map.entry("Risks", "{'title': 'T'}"),
            Map.entry("Goals", "{'description': 'T'}"),
            Map.entry("Objectives", "{'name': 'T'}"),
            Map.entry("KeyResults", "{'description': 'T', 'parentId': 1, 'targetValue': 5}"),
            Map.entry("Portfolios", "{'title': 'T'}"),
            Map.entry("Programs", "{'title': 'T', 'portfolioId': 1}"),
            Map.entry("Teams", "{'name': 'T', 'type': 1, 'programId': 1}"),
            Map.entry(
                    "Users",
                    "{'firstName': 'T', 'lastName': 'L', 'email': 'tl@example.com', 'roleId': 2, 'title': 'x',"
                            + " 'regionId': 1, 'cityId': 1, 'costCenterId': 1}"),
            Map.entry(
                    "Releases",
                    "{'title': 'T', 'startDate': '2027-01-01', 'endDate': '2027-03-01', 'programIds': [1]}"),
            Map.entry("ReleaseVehicles", "{'name': 'T'}"),
            Map.entry(
                    "Iterations",
                    "{'title': 'T', 'releaseId': 2, 'teamId': 1, 'beginDate': '2027-01-01T09:00:00Z',"
                            + " 'endDate': '2027-01-15T09:00:00Z'}"),
            Map.entry("Products", "{'title': 'T'}"),
            Map.entry("Snapshots", "{'title': 'T'}"),
            Map.entry("ValueStreams", "{'name': 'T', 'processSteps': [{'name': 'Do'}]}"),
            Map.entry("Customers", "{'name': 'T'}"),
            Map.entry("Regions", "{'name': 'T'}"),
            Map.entry("Cities", "{'name': 'T', 'regionId': 1}"),
            Map.entry("Ideas", "{'title': 'T'}"));

    @Autowired
    private Jira jira;

    private Align align() {
        return new Align(jira, Align.ADMIN);
    }

    static Stream<Resource> resources() {
        return Align.all().all().stream();
    }

    @ParameterizedTest
    @MethodSource("resources")
    void A_resource_is_listed_made_read_replaced_and_changed_as_far_as_it_may_be(Resource resource) {
        String path = resource.name();
        String text = BODIES.get(path).split("'", -1)[1];
        List<Object> before =
                align().get(path).statusCode(200).extract().jsonPath().getList("id");
        assertThat(before).as("the demo world has some").isNotEmpty();

        Response made = align().request().body(body(path)).post(Align.ROOT + path);

        made.then().statusCode(201).body(text, equalTo("T"));
        String self = made.jsonPath().getString("self");
        assertThat(self).startsWith(jira.url() + Align.ROOT + resource.segment() + "/");
        assertThat(made.header("Location")).isEqualTo(self);
        String object = resource.word() + "/" + made.jsonPath().getString("id");
        align().get(object).statusCode(200).body(text, equalTo("T")).body("self", equalTo(self));
        assertThat(align().get(path).extract().jsonPath().getList("id")).hasSize(before.size() + 1);
        if (resource.updatable()) {
            update(path + "/" + made.jsonPath().getString("id"), path, text);
        } else {
            refuseUpdate(path + "/" + made.jsonPath().getString("id"), path);
        }
    }

    private void update(String object, String path, String text) {
        String other = BODIES.get(path).replaceFirst("'T'", "'Other'");
        align().put(object, other).statusCode(200).body(text, equalTo("Other"));
        align().get(object).body(text, equalTo("Other"));

        align().patch(object, "[{'op': 'replace', 'path': '/" + text + "', 'value': 'Third'}]")
                .statusCode(204)
                .body(emptyString());
        align().get(object).body(text, equalTo("Third"));
        refuse("DELETE", object, "GET", "PUT", "PATCH");
    }

    private void refuseUpdate(String object, String path) {
        align().put(object, BODIES.get(path)).statusCode(405);
        align().patch(object, "[]").statusCode(405);
        refuse("PUT", object, "GET");
        refuse("PATCH", object, "GET");
        refuse("DELETE", object, "GET");
    }

    @ParameterizedTest
    @MethodSource("resources")
    void A_collection_is_neither_replaced_nor_deleted(Resource resource) {
        refuse("DELETE", resource.name(), "GET", "POST");
        refuse("PUT", resource.name(), "GET", "POST");
    }

    private void refuse(String method, String path, String... allowed) {
        Response answer = jira.asToken(Align.ADMIN).body("{}").request(method, Align.ROOT + path);
        answer.then()
                .statusCode(405)
                .contentType("application/problem+json")
                .body("status", equalTo(405))
                .body("title", equalTo("Method Not Allowed"));
        assertThat(Arrays.asList(answer.header("Allow").split(", *"))).containsExactlyInAnyOrder(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"items", "WorkItems", "epics/1/children", "epics/x", "", "epics/1/2"})
    void What_is_no_resource_is_not_found_without_a_word(String path) {
        jira.asToken(Align.ADMIN).get(Align.ROOT + path).then().statusCode(404).body(emptyString());
    }

    @Test
    void An_unknown_number_is_told() {
        align().get("features/1234")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", equalTo("There is no feature with id 1234."))
                .body("instance", equalTo("/rest/align/api/2/features/1234"));
        align().patch("features/1234", "[]").statusCode(404);
    }

    @Test
    void Version_1_is_gone() {
        jira.asToken(Align.ADMIN)
                .get("/rest/align/api/1/users")
                .then()
                .statusCode(410)
                .body("detail", equalTo("Version 1 of this API is not served. Use /rest/align/api/2."));
    }

    private static String body(String path) {
        return BODIES.get(path).replace('\'', '"');
    }
}
