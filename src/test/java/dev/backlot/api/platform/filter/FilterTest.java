package dev.backlot.api.platform.filter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import dev.backlot.api.platform.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Saved filters, which boards are made of. */
class FilterTest extends PlatformTest {

    private static final String NOT_YOURS =
            "The selected filter is not available to you, perhaps it has been deleted or had its permissions changed.";

    @Test
    void A_filter_that_is_not_shared_is_its_owners_alone() {
        String id = post("fred", "filter", "{'name':'mine','jql':'project = PR ORDER BY Rank','description':'d','x':1}")
                .statusCode(200)
                .body("name", equalTo("mine"))
                .body("description", equalTo("d"))
                .body("jql", equalTo("project = PR ORDER BY Rank"))
                .body("owner.name", equalTo("fred"))
                .body("sharePermissions", empty())
                .extract()
                .path("id");

        get("fred", "filter/" + id).statusCode(200).body("self", equalTo(jira.url() + "/rest/api/2/filter/" + id));
        get("admin", "filter/" + id).statusCode(400).body("errorMessages", contains(NOT_YOURS));
        jira.anonymous().get(PLATFORM + "filter/" + id).then().statusCode(400);
        get("fred", "filter/4711").statusCode(400).body("errorMessages", contains(NOT_YOURS));
        get("fred", "filter/x").statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'global'}|true|true",
                "{'type':'authenticated'}|true|false",
                "{'type':'loggedin'}|true|false",
                "{'type':'group','group':{'name':'jira-software-users'}}|true|false",
                "{'type':'group','group':{'name':'jira-administrators'}}|false|false",
                "{'type':'project','project':{'id':'10000'}}|true|false",
                "{'type':'project','project':{'id':10001}}|true|true"
            })
    void A_share_opens_the_filter_to_those_it_names(String share, boolean viewer, boolean anonymous) {
        String id = post("admin", "filter", "{'name':'s','jql':'project = PR','sharePermissions':[" + share + "]}")
                .statusCode(200)
                .body("sharePermissions.size()", equalTo(1))
                .extract()
                .path("id");

        get("viewer", "filter/" + id).statusCode(viewer ? 200 : 400);
        jira.anonymous().get(PLATFORM + "filter/" + id).then().statusCode(anonymous ? 200 : 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'type':'nobody'}]",
                "[{}]",
                "[{'type':'group'}]",
                "[{'type':'group','group':{}}]",
                "[{'type':'project','project':{'id':'x'}}]",
                "[{'type':'project','project':{'id':'4711'}}]",
                "[{'type':'project','project':{'id':'10002'}}]",
                "{'type':'global'}",
                "['global']"
            })
    void A_share_that_names_nobody_is_refused_and_harms_nobody(String shares) {
        post("fred", "filter", "{'name':'x','jql':'project = PR','sharePermissions':" + shares + "}")
                .statusCode(400)
                .body("errors", hasKey("sharePermissions"));
        jira.as("fred").get("/rest/agile/1.0/board").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",'name':null", ",'name':' '"})
    void A_filter_needs_a_name(String name) {
        post("fred", "filter", "{'jql':'project = PR'" + name + "}")
                .statusCode(400)
                .body("errors", hasKey("filterName"));
    }

    @Test
    void A_name_has_at_most_255_characters() {
        post("fred", "filter", "{'name':'" + "x".repeat(255) + "','jql':''}").statusCode(200);
        post("fred", "filter", "{'name':'" + "x".repeat(256) + "','jql':''}")
                .statusCode(400)
                .body("errors", hasKey("filterName"));
    }

    @Test
    void A_query_that_is_none_is_refused_in_Jiras_words() {
        post("fred", "filter", "{'name':'x','jql':'project = NOSUCHPROJECT'}")
                .statusCode(400)
                .body("errorMessages", contains("The value 'NOSUCHPROJECT' does not exist for the field 'project'."));
        post("fred", "filter", "{'name':'x','jql':'project ='}").statusCode(400);
    }

    @Test
    void Without_a_name_one_saves_no_filter() {
        jira.anonymous()
                .body(json("{'name':'x','jql':'project = HSP'}"))
                .post(PLATFORM + "filter")
                .then()
                .statusCode(401);
    }

    @Test
    void A_board_can_be_made_of_a_new_filter() {
        String id = post("fred", "filter", "{'name':'f','jql':'project = PR'}")
                .extract()
                .path("id");

        jira.as("fred")
                .body(json("{'name':'b','type':'scrum','filterId':" + id + "}"))
                .post("/rest/agile/1.0/board")
                .then()
                .statusCode(201);
    }
}
