package dev.backlot.api.platform.constant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import dev.backlot.api.platform.PlatformTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Priorities, resolutions, statuses and status categories. */
class ConstantTest extends PlatformTest {

    @Test
    void Priorities_have_the_recorded_form() {
        Map<String, Object> first =
                get("viewer", "priority").statusCode(200).extract().path("[0]");

        assertThat(first)
                .containsExactly(
                        Map.entry("self", jira.url() + "/rest/api/2/priority/1"),
                        Map.entry("statusColor", "#d04437"),
                        Map.entry("description", "This problem will block progress."),
                        Map.entry("iconUrl", jira.url() + "/images/icons/priorities/highest.svg"),
                        Map.entry("name", "Highest"),
                        Map.entry("id", "1"));
        get("viewer", "priority").body("name", contains("Highest", "High", "Medium", "Low", "Lowest"));
        get("viewer", "priority/3").statusCode(200).body("name", equalTo("Medium"));
        get("viewer", "priority/77").statusCode(404).body("errorMessages.size()", equalTo(1));
        get("viewer", "priority/x").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"priority", "priority/page", "priority/1", "issuetype"})
    void Some_need_a_login(String path) {
        jira.anonymous().get(PLATFORM + path).then().statusCode(401);
    }

    @Test
    void Priorities_are_found_by_name_and_project() {
        get("viewer", "priority/page?query=HIGH&maxResults=1")
                .statusCode(200)
                .body("maxResults", equalTo(1))
                .body("startAt", equalTo(0))
                .body("total", equalTo(2))
                .body("isLast", equalTo(false))
                .body("values.name", contains("Highest"));
        get("viewer", "priority/page?projectIds=10000,10001")
                .body("maxResults", equalTo(100))
                .body("total", equalTo(5))
                .body("isLast", equalTo(true));
        get("viewer", "priority/page?projectIds=10002").statusCode(200).body("values", empty());
        get("viewer", "priority/page?projectIds=x").statusCode(400);
        get("viewer", "priority/page?startAt=-1").statusCode(400);
    }

    @Test
    void Resolutions_have_the_recorded_form() {
        Map<String, Object> first = jira.anonymous()
                .get(PLATFORM + "resolution")
                .then()
                .statusCode(200)
                .extract()
                .path("[0]");

        assertThat(first).containsOnlyKeys("self", "id", "description", "name");
        assertThat(first.keySet()).containsExactly("self", "id", "description", "name");
        get("viewer", "resolution/10002").statusCode(200).body("name", equalTo("Duplicate"));
        get("viewer", "resolution/1").statusCode(404);
        get("viewer", "resolution/page?query=do&startAt=1")
                .statusCode(200)
                .body("startAt", equalTo(1))
                .body("total", equalTo(2))
                .body("values.name", contains("Won't Do"));
    }

    @Test
    void Statuses_are_those_of_the_projects_that_one_sees() {
        get("admin", "status").statusCode(200).body("name", hasItems("Open", "Closed", "To Do", "In Review"));
        get("viewer", "status")
                .statusCode(200)
                .body("name", containsInAnyOrder("To Do", "In Progress", "Done", "In Review"));
        jira.anonymous().get(PLATFORM + "status").then().statusCode(200).body("size()", equalTo(4));
        get("viewer", "status/3")
                .statusCode(200)
                .body("name", equalTo("In Progress"))
                .body("statusCategory.colorName", equalTo("inprogress"));
        get("viewer", "status/in%20progress").statusCode(200).body("id", equalTo("3"));
        get("viewer", "status/Open").statusCode(404);
        get("admin", "status/Open").statusCode(200).body("statusCategory.key", equalTo("new"));
        get("admin", "status/nowhere").statusCode(404);
    }

    @Test
    void Statuses_are_found_by_name_project_and_type() {
        get("admin", "status/page?query=in").statusCode(200).body("values.name", contains("In Progress", "In Review"));
        get("admin", "status/page?projectIds=10000&issueTypeIds=10001")
                .body("values.name", containsInAnyOrder("To Do", "In Progress", "Done", "In Review"));
        get("admin", "status/page?issueTypeIds=4711").body("values", empty());
        get("viewer", "status/page?projectIds=10002").body("total", equalTo(0));
        get("viewer", "status/page?issueTypeIds=x").statusCode(400);
    }

    @Test
    void Status_categories_are_four_in_the_recorded_order() {
        get("viewer", "statuscategory")
                .statusCode(200)
                .body("id", contains(1, 2, 4, 3))
                .body("key", contains("undefined", "new", "indeterminate", "done"))
                .body("colorName", contains("medium-gray", "default", "inprogress", "success"))
                .body("name", contains("No Category", "To Do", "In Progress", "Done"));
        get("viewer", "statuscategory/4").statusCode(200).body("key", equalTo("indeterminate"));
        get("viewer", "statuscategory/done")
                .statusCode(200)
                .body("self", equalTo(jira.url() + "/rest/api/2/statuscategory/3"));
        get("viewer", "statuscategory/5").statusCode(404);
    }

    @Test
    void The_statuses_of_the_classic_workflow_do_not_get_onto_boards_of_others() {
        String filter = post("fred", "filter", "{'name':'f','jql':'project = PR'}")
                .extract()
                .path("id");
        int board = jira.as("fred")
                .body(json("{'name':'b','type':'kanban','filterId':" + filter + "}"))
                .post("/rest/agile/1.0/board")
                .then()
                .extract()
                .path("id");

        jira.as("fred")
                .get("/rest/agile/1.0/board/" + board + "/configuration")
                .then()
                .body("columnConfig.columns.statuses.flatten().id", hasItem("10000"))
                .body("columnConfig.columns.statuses.flatten().id", not(hasItem("1")));
    }
}
