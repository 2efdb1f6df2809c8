package dev.backlot.api.platform.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.backlot.api.platform.PlatformTest;
import org.junit.jupiter.api.Test;

/** The categories of projects. */
class ProjectCategoryTest extends PlatformTest {

    @Test
    void Categories_are_seen_by_all_and_changed_by_administrators() {
        get("fred", "projectCategory").statusCode(200).body("name", contains("Products", "Services"));
        assertThat(get("fred", "projectCategory/10000")
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo(
                        json(
                                "{'self':'" + jira.url()
                                        + "/rest/api/2/projectCategory/10000','id':'10000','description':'What we sell','name':'Products'}"));
        String id = post("admin", "projectCategory", "{'name':'Tools','description':'d'}")
                .statusCode(201)
                .body("description", equalTo("d"))
                .extract()
                .path("id");
        put("admin", "projectCategory/" + id, "{'name':'Tooling'}")
                .statusCode(200)
                .body("name", equalTo("Tooling"))
                .body("description", equalTo("d"));
        put("admin", "project/HSP", "{'categoryId':" + id + "}").body("projectCategory.name", equalTo("Tooling"));
        delete("admin", "projectCategory/" + id).statusCode(204);
        get("admin", "project/HSP").statusCode(200).body("$", not(hasKey("projectCategory")));
        get("admin", "projectCategory/" + id).statusCode(404);
    }

    @Test
    void What_cannot_be_is_refused() {
        post("admin", "projectCategory", "{'name':'products'}").statusCode(409);
        post("admin", "projectCategory", "{'name':' '}").statusCode(400).body("errors", hasKey("name"));
        post("admin", "projectCategory", "{'name':'" + "x".repeat(256) + "'}").statusCode(400);
        post("fred", "projectCategory", "{'name':'Mine'}").statusCode(403);
        put("fred", "projectCategory/10000", "{'name':'Mine'}").statusCode(403);
        put("admin", "projectCategory/10000", "{'name':'Services'}").statusCode(409);
        put("admin", "projectCategory/10000", "{'name':'PRODUCTS'}").statusCode(200);
        put("admin", "projectCategory/4711", "{'name':'x'}").statusCode(404);
        delete("fred", "projectCategory/10000").statusCode(403);
        delete("admin", "projectCategory/4711").statusCode(404);
        get("fred", "projectCategory/x").statusCode(400);
        jira.anonymous().body("{}").post(PLATFORM + "projectCategory").then().statusCode(401);
        jira.anonymous().delete(PLATFORM + "projectCategory/10000").then().statusCode(401);
    }
}
