package dev.backlot.api.greenhopper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Boards as JIRA Agile's own pages call them, rapid views. */
class RapidViewTest extends GreenhopperTest {

    private static final String PRESETS = PRIVATE + "rapidview/create/presets";

    @Test
    void The_boards_that_the_caller_sees_are_listed_with_and_without_their_filters() {
        get("fred", PRIVATE + "rapidviews/list")
                .statusCode(200)
                .body("keySet()", contains("views"))
                .body("views.id", contains(5, 84, 92, 10001))
                .body("views[1].name", equalTo("scrum board"))
                .body("views.canEdit", contains(false, true, false, false))
                .body("views.sprintSupportEnabled", contains(true, true, false, true))
                .body("views[1].filter.query", equalTo("project = PR ORDER BY Rank ASC"))
                .body("views[1].filter.owner.userName", equalTo("admin"))
                .body("views[1].filter.canEdit", equalTo(false));
        get("fred", PRIVATE + "rapidview")
                .statusCode(200)
                .body("views.id", contains(5, 84, 92, 10001))
                .body("views[0]", not(hasKey("filter")));
        get("fred", "/rest/greenhopper/latest/rapidview").body("views.id", hasItem(84));
        jira.anonymous().get(PRIVATE + "rapidview").then().statusCode(200).body("views.id", contains(92));
    }

    @Test
    void A_board_is_read_by_its_number() {
        get("fred", PRIVATE + "rapidview/84")
                .statusCode(200)
                .body("id", equalTo(84))
                .body("name", equalTo("scrum board"))
                .body("canEdit", equalTo(true))
                .body("sprintSupportEnabled", equalTo(true));
        noSuchBoard(get("fred", PRIVATE + "rapidview/10002"));
        noSuchBoard(get("fred", PRIVATE + "rapidview/4711"));
        get("fred", PRIVATE + "rapidview/x").statusCode(400);
        loginNeeded(jira.anonymous().get(PRIVATE + "rapidview/84").then());
    }

    @Test
    void A_board_is_deleted_by_those_who_administer_it() {
        refused(
                delete("viewer", PRIVATE + "rapidview/84"),
                403,
                "You do not have permission to edit or delete this board.");
        loginNeeded(jira.anonymous().delete(PRIVATE + "rapidview/84").then());
        noSuchBoard(delete("fred", PRIVATE + "rapidview/10002"));

        done(delete("fred", PRIVATE + "rapidview/84"));

        noSuchBoard(get("fred", AGILE + "board/84"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "scrum | ['10000'] | scrum | project = PR ORDER BY Rank ASC",
                "kanban | ['PR',10001] | kanban | project in (PR, HSP) ORDER BY Rank ASC",
                "diy | 'PR,HSP' | kanban | project in (PR, HSP) ORDER BY Rank ASC"
            })
    void A_board_is_made_of_a_preset_with_a_filter_of_its_own(
            String preset, String projects, String type, String query) {
        int id = post("fred", PRESETS, "{'name':' my board ','projectIds':" + projects + ",'preset':'" + preset + "'}")
                .statusCode(200)
                .body("name", equalTo("my board"))
                .body("canEdit", equalTo(true))
                .body("sprintSupportEnabled", equalTo(type.equals("scrum")))
                .extract()
                .path("id");

        get("viewer", AGILE + "board/" + id).statusCode(200).body("type", equalTo(type));
        get("fred", PRIVATE + "rapidview/" + id)
                .body("filter.name", equalTo("Filter for my board"))
                .body("filter.query", equalTo(query));
        assertThat(get("fred", AGILE + "board/" + id + "/issue?maxResults=1")
                        .extract()
                        .<Integer>path("total"))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'projectIds':['PR'],'preset':'scrum'} | name | You must specify a name for the board.",
                "{'name':'x','projectIds':['PR'],'preset':'waterfall'} | preset"
                        + " | The board preset 'waterfall' does not exist. Valid values: scrum, kanban, diy.",
                "{'name':'x','projectIds':[],'preset':'scrum'} | projectIds"
                        + " | You must specify the projects of the board.",
                "{'name':'x','projectIds':['SEC'],'preset':'scrum'} | projectIds"
                        + " | No project could be found with key or id 'SEC'.",
                "{'name':'x','projectIds':['NOPE'],'preset':'scrum'} | projectIds"
                        + " | No project could be found with key or id 'NOPE'."
            })
    void A_preset_that_is_none_makes_nothing(String body, String field, String message) {
        List<Integer> before = get("fred", AGILE + "board").extract().path("values.id");

        refusedField(post("fred", PRESETS, body), field, message);

        assertThat(get("fred", AGILE + "board").extract().<List<Integer>>path("values.id"))
                .isEqualTo(before);
        loginNeeded(jira.anonymous().body(json(body)).post(PRESETS).then());
    }

    @Test
    void Two_boards_of_a_name_have_filters_of_two_names() {
        String body = "{'name':'twin','projectIds':['PR'],'preset':'scrum'}";
        post("fred", PRESETS, body).statusCode(200);
        int second = post("fred", PRESETS, body).statusCode(200).extract().path("id");

        get("fred", PRIVATE + "rapidview/" + second).body("filter.name", equalTo("Filter for twin 2"));
    }

    @Test
    void A_board_is_renamed_by_those_who_administer_it() {
        String body = "{'id':84,'name':' better '}";
        String path = PRIVATE + "rapidviewconfig/name";
        loginNeeded(jira.anonymous().body(json(body)).put(path).then());
        refused(put("viewer", path, body), 403, "You do not have permission to edit or delete this board.");
        noSuchBoard(put("fred", path, "{'id':10002,'name':'x'}"));
        refusedField(put("fred", path, "{'name':'x'}"), "id", "You must specify 'id'.");
        refusedField(put("fred", path, "{'id':84}"), "name", "You must specify a name for the board.");
        put("fred", path, "{'id':84,'name':'" + "x".repeat(255) + "'}").statusCode(400);

        put("fred", path, body).statusCode(200).body("id", equalTo(84)).body("name", equalTo("better"));

        get("viewer", AGILE + "board/84").body("name", equalTo("better"));
    }

    @Test
    void The_filters_that_the_caller_sees_are_listed_by_name() {
        List<String> names = get("fred", PRIVATE + "savedfilter/list")
                .statusCode(200)
                .body("keySet()", contains("filters"))
                .body("filters.name", hasItems("Both teams", "Filter for scrum board"))
                .body("filters.find { it.id == 10040 }.query", equalTo("project = PR ORDER BY Rank ASC"))
                .body("filters.find { it.id == 10040 }.owner.userName", equalTo("admin"))
                .extract()
                .path("filters.name");

        assertThat(names).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER).doesNotContain("Filter for secret board");
        jira.anonymous()
                .get(PRIVATE + "savedfilter/list")
                .then()
                .statusCode(200)
                .body("filters.name", contains("Filter for kanban board"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rapidviews/list", "rapidview", "savedfilter/list"})
    void Lists_answer_with_the_caller_s_name(String path) {
        get("viewer", PRIVATE + path).statusCode(200).header("X-AUSERNAME", "viewer");
    }
}
