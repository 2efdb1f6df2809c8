package dev.backlot.api.platform.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.backlot.api.platform.PlatformTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Components of projects. */
class ComponentTest extends PlatformTest {

    @Test
    void A_component_has_the_recorded_keys_in_their_order() {
        Map<String, Object> component = get("viewer", "component/10000")
                .statusCode(200)
                .body("self", equalTo(jira.url() + "/rest/api/2/component/10000"))
                .body("lead.name", equalTo("fred"))
                .body("assigneeType", equalTo("PROJECT_DEFAULT"))
                .body("realAssignee.name", equalTo("admin"))
                .body("isAssigneeTypeValid", equalTo(true))
                .body("project", equalTo("PR"))
                .extract()
                .path("$");
        assertThat(component.keySet())
                .containsExactly(
                        "self",
                        "id",
                        "name",
                        "description",
                        "lead",
                        "assigneeType",
                        "assignee",
                        "realAssigneeType",
                        "realAssignee",
                        "isAssigneeTypeValid",
                        "project",
                        "projectId",
                        "archived",
                        "deleted");
        assertThat(((Map<?, ?>) component.get("lead")).keySet().toArray())
                .containsExactly("self", "key", "name", "avatarUrls", "displayName", "active");
    }

    @Test
    void Components_are_listed_by_project_and_found_by_name() {
        get("viewer", "project/PR/components")
                .statusCode(200)
                .body("name", contains("Checkout", "Platform", "Search", "Web"));
        get("viewer", "component/page?query=ea&projectIds=10000,10001")
                .body("values.name", contains("Search"))
                .body("total", equalTo(1))
                .body("isLast", equalTo(true));
        get("viewer", "component/page?maxResults=2&startAt=1").body("values.name", contains("Mail", "Phone"));
        get("viewer", "component/page?projectIds=x").statusCode(400);
        jira.anonymous().get(PLATFORM + "component/page").then().body("values.name", contains("Mail", "Phone"));
        get("viewer", "project/SEC/components").statusCode(404);
        jira.anonymous().get(PLATFORM + "project/PR/components").then().statusCode(401);
    }

    @Test
    void A_component_is_made_changed_and_put_away() {
        String id = post(
                        "admin",
                        "component",
                        "{'project':'PR','name':' Depot ','description':'d','leadUserName':'mia','assigneeType':'COMPONENT_LEAD'}")
                .statusCode(201)
                .body("name", equalTo("Depot"))
                .body("lead.name", equalTo("mia"))
                .body("assignee.name", equalTo("mia"))
                .body("realAssigneeType", equalTo("COMPONENT_LEAD"))
                .extract()
                .path("id");
        put("admin", "component/" + id, "{'leadUserName':'','description':null}")
                .statusCode(200)
                .body("$", not(hasKey("lead")))
                .body("$", not(hasKey("description")))
                .body("$", not(hasKey("assignee")))
                .body("assigneeType", equalTo("COMPONENT_LEAD"))
                .body("isAssigneeTypeValid", equalTo(false))
                .body("realAssigneeType", equalTo("PROJECT_DEFAULT"))
                .body("realAssignee.name", equalTo("admin"));
        put("admin", "component/" + id, "{'assigneeType':'UNASSIGNED','lead':{'name':'emma'}}")
                .body("lead.name", equalTo("emma"))
                .body("$", not(hasKey("realAssignee")));
        put("admin", "component/" + id, "{'assigneeType':'PROJECT_LEAD','archived':true}")
                .body("realAssigneeType", equalTo("PROJECT_LEAD"))
                .body("archived", equalTo(true));
        get("viewer", "component/page?query=depot").body("values", empty());
        get("viewer", "project/PR/components").body("id", hasItem(id));
        delete("admin", "component/" + id).statusCode(204);
        get("viewer", "component/" + id).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'project':'PR'}|name",
                "{'project':'PR','name':' '}|name",
                "{'project':'PR','name':'web'}|name",
                "{'project':'PR','name':[]}|name",
                "{'name':'x'}|project",
                "{'project':'PR','name':'x','assigneeType':'ANYBODY'}|assigneeType",
                "{'project':'PR','name':'x','leadUserName':'nobody'}|leadUserName",
                "{'project':'PR','name':'x','archived':1}|archived"
            })
    void What_is_no_component_is_refused(String body, String field) {
        post("admin", "component", body).statusCode(400).body("errors", hasKey(field));
    }

    @Test
    void Components_are_changed_by_who_administers_the_project() {
        post("admin", "component", "{'project':'NO','name':'x'}").statusCode(404);
        post("fred", "component", "{'project':'PR','name':'x'}").statusCode(403);
        put("fred", "component/10000", "{'name':'x'}").statusCode(403);
        delete("fred", "component/10000").statusCode(403);
        jira.anonymous().delete(PLATFORM + "component/10004").then().statusCode(401);
        put("admin", "component/4711", "{}").statusCode(404);
        get("viewer", "component/x")
                .statusCode(404)
                .body("errorMessages", contains("The component with id x does not exist."));
        put("admin", "component/10000", "{'name':'Search'}")
                .statusCode(400)
                .body("errors.name", equalTo("A component with the name Search already exists in this project."));
        post("admin", "component", "{'project':'PR','name':'" + "x".repeat(256) + "'}")
                .statusCode(400);
    }

    @Test
    void The_issues_of_a_deleted_component_get_another_one() {
        String issue = get("viewer", "search?jql=project%20%3D%20PR%20AND%20component%20%3D%20Checkout&maxResults=1")
                .extract()
                .path("issues[0].key");
        int checkout = count(10000);
        int web = count(10002);
        assertThat(checkout).isPositive();
        delete("admin", "component/10000?moveIssuesTo=10000").statusCode(400);
        delete("admin", "component/10000?moveIssuesTo=10004").statusCode(400);
        delete("admin", "component/10000?moveIssuesTo=4711").statusCode(404);
        delete("admin", "component/10000?moveIssuesTo=10002").statusCode(204);

        assertThat(count(10002)).isEqualTo(checkout + web);
        get("viewer", "issue/" + issue + "?expand=changelog")
                .body("fields.components.id", contains("10002"))
                .body("changelog.histories[-1].items.field", contains("Component", "Component"))
                .body("changelog.histories[-1].items[0].fromString", equalTo("Checkout"))
                .body("changelog.histories[-1].items[1].toString", equalTo("Web"));
        delete("admin", "component/10002").statusCode(204);
        get("viewer", "issue/" + issue).body("fields.components", empty());
    }

    private int count(long id) {
        return get("viewer", "component/" + id + "/relatedIssueCounts")
                .statusCode(200)
                .body("self", equalTo(jira.url() + "/rest/api/2/component/" + id))
                .extract()
                .path("issueCount");
    }
}
