package dev.backlot.api.platform.field;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.backlot.api.platform.PlatformTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** What can be created, and how issues can be edited. */
class CreateMetaTest extends PlatformTest {

    private static final String META = "issue/createmeta/";

    @Test
    void The_types_of_a_project_come_in_pages() {
        get("fred", META + "PR/issuetypes")
                .statusCode(200)
                .body("total", equalTo(5))
                .body("isLast", equalTo(true))
                .body("values.name", contains("Epic", "Story", "Task", "Sub-task", "Bug"));
        get("fred", META + "10000/issuetypes?startAt=1&maxResults=2")
                .body("startAt", equalTo(1))
                .body("maxResults", equalTo(2))
                .body("isLast", equalTo(false))
                .body("values.name", contains("Story", "Task"));
    }

    @Test
    void The_fields_of_a_type_come_in_the_order_of_the_screen() {
        get("fred", META + "PR/issuetypes/10001?maxResults=100")
                .statusCode(200)
                .body("values.fieldId[0]", equalTo("summary"))
                .body("values.fieldId", hasItems("customfield_10100", "customfield_10104"))
                .body("values.fieldId", not(hasItem("parent")))
                .body("values.find { it.fieldId == 'summary' }.required", equalTo(true))
                .body(
                        "values.find { it.fieldId == 'customfield_10100' }.allowedValues.value",
                        contains("Critical", "Major", "Minor", "Cosmetic"))
                .body("values.find { it.fieldId == 'customfield_10101' }.operations", contains("add", "set", "remove"));
        get("fred", META + "PR/issuetypes/10001?startAt=2&maxResults=3").body("values", hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOSUCH/issuetypes", "SEC/issuetypes", "NOSUCH/issuetypes/10001", "PR/issuetypes/4711"})
    void What_cannot_be_created_is_a_wrong_request(String path) {
        get("fred", META + path).statusCode(400).body("errorMessages", hasSize(1));
    }

    @Test
    void Who_may_not_create_learns_nothing() {
        get("viewer", META + "PR/issuetypes").statusCode(400);
        jira.anonymous().get(PLATFORM + META + "PR/issuetypes").then().statusCode(401);
    }

    @Test
    void The_old_way_is_gone_since_9() {
        get("fred", "issue/createmeta?projectKeys=PR")
                .statusCode(404)
                .body("errorMessages", contains("Issue Does Not Exist"));
    }

    @Test
    void An_issue_says_how_it_can_be_edited() {
        get("fred", "issue/PR-1/editmeta")
                .statusCode(200)
                .body("fields.summary.operations", contains("set"))
                .body("fields.summary", not(hasKey("hasDefaultValue")))
                .body("fields", not(hasKey("project")))
                .body("fields.customfield_10100.schema.type", equalTo("option"))
                .body("fields.customfield_10100.allowedValues[0].value", equalTo("Critical"));
        get("fred", "issue/PR-1?expand=editmeta&fields=summary").body("editmeta.fields.keySet()", contains("summary"));
        get("viewer", "issue/PR-1/editmeta").statusCode(200).body("fields.keySet()", empty());
        get("fred", "issue/PR-99999/editmeta").statusCode(404);
        get("fred", "issue/SEC-1/editmeta").statusCode(404);
        jira.anonymous().get(PLATFORM + "issue/PR-1/editmeta").then().statusCode(401);
    }

    @Test
    void A_transition_without_a_screen_asks_for_nothing() {
        get("fred", "issue/PR-1/transitions?expand=transitions.fields")
                .statusCode(200)
                .body("transitions[0].fields.keySet()", empty());
        get("fred", "issue/PR-1/transitions").body("transitions[0]", not(hasKey("fields")));
    }

    /** A server that answers like Jira 8.20. */
    @Nested
    @TestPropertySource(properties = "backlot.jira.version=8.20")
    class Old extends PlatformTest {

        @Test
        void The_old_way_tells_projects_types_and_fields() {
            get("fred", "issue/createmeta?projectKeys=pr&issuetypeNames=story,bug&expand=projects.issuetypes.fields")
                    .statusCode(200)
                    .body("expand", equalTo("projects"))
                    .body("projects.key", contains("PR"))
                    .body("projects[0].issuetypes.name", contains("Story", "Bug"))
                    .body("projects[0].issuetypes[0].fields.summary.required", equalTo(true));
            get("fred", "issue/createmeta")
                    .body("projects.key", containsInAnyOrder("PR", "HSP"))
                    .body("projects[0].issuetypes[0]", not(hasKey("fields")));
            get("fred", "issue/createmeta?projectIds=10000,4711&issuetypeIds=10001")
                    .body("projects.issuetypes.name", contains(contains("Story")));
            get("viewer", "issue/createmeta").body("projects", empty());
            jira.anonymous()
                    .get(PLATFORM + "issue/createmeta")
                    .then()
                    .statusCode(200)
                    .body("projects", empty());
        }
    }
}
