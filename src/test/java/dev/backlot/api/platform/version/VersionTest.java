package dev.backlot.api.platform.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions: reading, making, changing and ordering them. */
class VersionTest extends PlatformTest {

    private static final String TAKEN = "A version with this name already exists in this project.";

    @Test
    void A_version_has_the_recorded_keys_in_their_order() {
        Map<String, Object> version = get("viewer", "version/10010")
                .statusCode(200)
                .body("self", equalTo(jira.url() + "/rest/api/2/version/10010"))
                .body("projectId", equalTo(10000))
                .extract()
                .path("$");
        assertThat(version.keySet())
                .containsExactly("self", "id", "description", "name", "archived", "released", "projectId");
        Map<String, Object> dated = get("viewer", "version/10012")
                .body("overdue", equalTo(true))
                .body("releaseDate", equalTo("2026-07-31"))
                .body("userReleaseDate", equalTo("31/Jul/26"))
                .extract()
                .path("$");
        assertThat(dated.keySet())
                .containsExactly(
                        "self",
                        "id",
                        "description",
                        "name",
                        "archived",
                        "released",
                        "releaseDate",
                        "overdue",
                        "userReleaseDate",
                        "projectId");
        get("viewer", "version/10000").body("$", not(hasKey("overdue")));
        get("viewer", "version/10011").body("overdue", equalTo(false));
        get("viewer", "version/10010?expand=operations,remotelinks")
                .body("expand", equalTo("operations,remotelinks"))
                .body("operations", empty())
                .body("remotelinks", empty());
    }

    @Test
    void Only_who_sees_the_project_sees_its_versions() {
        get("viewer", "version/4711")
                .statusCode(404)
                .body("errorMessages", contains("Could not find version for id '4711'"));
        get("viewer", "version/x").statusCode(404);
        String secret = create("admin", "{'project':'SEC','name':'1'}");
        get("viewer", "version/" + secret).statusCode(404);
        get("viewer", "project/SEC/versions")
                .statusCode(404)
                .body("errorMessages", contains("No project could be found with key 'SEC'."));
        get("viewer", "version?query=1").body("values.id", not(hasItem(secret)));
        jira.anonymous().get(PLATFORM + "version/10000").then().statusCode(401);
        jira.anonymous().get(PLATFORM + "version/10020").then().statusCode(200);
        jira.anonymous().get(PLATFORM + "project/PR/versions").then().statusCode(401);
    }

    @Test
    void A_project_lists_its_versions() {
        get("viewer", "project/PR/versions")
                .statusCode(200)
                .body("id", contains("10001", "10000", "10010", "10011", "10012"));
        get("viewer", "project/10001/versions").body("name", contains("1.0", "2.0"));
        get("viewer", "project/PR/version?maxResults=2&startAt=1&orderBy=-sequence")
                .statusCode(200)
                .body("values.id", contains("10011", "10010"))
                .body("total", equalTo(5))
                .body("isLast", equalTo(false))
                .body("self", endsWith("/project/PR/version?orderBy=-sequence&maxResults=2&startAt=1"))
                .body("nextPage", endsWith("/project/PR/version?orderBy=-sequence&maxResults=2&startAt=3"));
        get("viewer", "project/PR/version?orderBy=name&startAt=4")
                .body("values.name", contains("Version 1"))
                .body("isLast", equalTo(true))
                .body("nextPage", nullValue());
        get("viewer", "project/PR/version?orderBy=releaseDate&maxResults=1").body("values.id", contains("10001"));
        get("viewer", "project/PR/version?orderBy=x").statusCode(400);
        get("viewer", "project/PR/version?startAt=-1").statusCode(400);
        get("viewer", "version?query=2026&projectIds=10000").body("values.name", contains("2026.08", "2026.07"));
        get("viewer", "version?projectIds=10001,10002").body("values.name", contains("1.0", "2.0"));
        get("viewer", "version?projectIds=x").statusCode(400);
        jira.anonymous().get(PLATFORM + "version").then().body("values.name", contains("1.0", "2.0"));
    }

    @Test
    void A_new_version_is_the_last_of_its_project() {
        String id = create(
                "admin",
                "{'project':'PR','name':' 3.0 ','description':'d','startDate':'2026-09-01','userReleaseDate':'1/Oct/2026',"
                        + "'archived':false,'released':true}");
        get("viewer", "version/" + id)
                .body("name", equalTo("3.0"))
                .body("startDate", equalTo("2026-09-01"))
                .body("userStartDate", equalTo("01/Sep/26"))
                .body("releaseDate", equalTo("2026-10-01"))
                .body("released", equalTo(true));
        get("viewer", "project/PR/versions").body("id[-1]", equalTo(id));
        jira.as("viewer")
                .get("/rest/agile/1.0/board/84/version")
                .then()
                .body("values.id", hasItem(Integer.parseInt(id)));
        get("viewer", "search?jql=fixVersion%20%3D%20%223.0%22").statusCode(200);
        create("admin", "{'projectId':10001,'name':'3.0'}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'project':'PR'}|name",
                "{'project':'PR','name':' '}|name",
                "{'project':'PR','name':{}}|name",
                "{'project':'PR','name':'2026.08'}|name",
                "{'name':'x'}|project",
                "{'project':'PR','name':'x','releaseDate':'tomorrow'}|releaseDate",
                "{'project':'PR','name':'x','releaseDate':'2026-02-31'}|releaseDate",
                "{'project':'PR','name':'x','userStartDate':'2026/1/1'}|userStartDate",
                "{'project':'PR','name':'x','released':'maybe'}|released",
                "{'project':'PR','name':'x','startDate':'2026-02-02','releaseDate':'2026-02-01'}|startDate"
            })
    void What_is_no_version_is_refused(String body, String field) {
        post("admin", "version", body).statusCode(400).body("errors", hasKey(field));
    }

    @Test
    void Names_are_unique_in_a_project() {
        post("admin", "version", "{'project':'PR','name':'next version'}")
                .statusCode(400)
                .body("errors.name", equalTo(TAKEN));
        put("admin", "version/10010", "{'name':'2026.08'}").statusCode(400).body("errors.name", equalTo(TAKEN));
        put("admin", "version/10010", "{'name':'NEXT VERSION'}").statusCode(200);
        post("admin", "version", "{'project':'PR','name':'" + "x".repeat(256) + "'}")
                .statusCode(400);
        post("admin", "version", "{'project':'PR','name':'x','releaseDate':'2026-02-01','userReleaseDate':'2/Feb/26'}")
                .statusCode(400);
    }

    @Test
    void Versions_are_changed_by_who_administers_the_project() {
        post("admin", "version", "{'project':'NO','name':'x'}").statusCode(404);
        post("fred", "version", "{'project':'PR','name':'x'}").statusCode(403);
        put("fred", "version/10010", "{'name':'x'}").statusCode(403);
        post("fred", "version/10010/move", "{'position':'First'}").statusCode(403);
        post("fred", "version/10010/removeAndSwap", "{}").statusCode(403);
        put("fred", "version/10010/mergeto/10011", "{}").statusCode(403);
        delete("fred", "version/10010").statusCode(403);
        jira.anonymous()
                .body(json("{'project':'HSP','name':'x'}"))
                .post(PLATFORM + "version")
                .then()
                .statusCode(401);
        jira.anonymous().body("{}").put(PLATFORM + "version/10020").then().statusCode(401);
        jira.as("admin").body("[]").post(PLATFORM + "version").then().statusCode(400);
    }

    @Test
    void A_change_changes_what_it_mentions() {
        put("admin", "version/10012", "{'description':'late','released':true,'releaseDate':null}")
                .statusCode(200)
                .body("description", equalTo("late"))
                .body("name", equalTo("2026.07"))
                .body("released", equalTo(true))
                .body("$", not(hasKey("releaseDate")));
        put("admin", "version/10012", "{'archived':true,'description':''}")
                .body("archived", equalTo(true))
                .body("$", not(hasKey("description")));
        get("viewer", "version/10012").body("archived", equalTo(true));
        put("admin", "version/4711", "{}").statusCode(404);
    }

    @Test
    void A_released_version_can_hand_its_unresolved_issues_on() {
        post("admin", "version/10000/relatedIssueCounts", "{}").statusCode(405);
        int open = get("viewer", "version/10011/unresolvedIssueCount").extract().path("issuesUnresolvedCount");
        int before = get("viewer", "version/10010/relatedIssueCounts").extract().path("issuesFixedCount");
        put("admin", "version/10011", "{'released':true,'moveUnfixedIssuesTo':'http://x/rest/api/2/version/10010'}")
                .statusCode(200);
        get("viewer", "version/10011/unresolvedIssueCount").body("issuesUnresolvedCount", equalTo(0));
        get("viewer", "version/10010/relatedIssueCounts").body("issuesFixedCount", equalTo(before + open));
        put("admin", "version/10012", "{'released':true,'moveUnfixedIssuesTo':'here'}")
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "First,10010 10001 10000 10011 10012",
        "Last,10001 10000 10011 10012 10010",
        "Earlier,10001 10010 10000 10011 10012",
        "Later,10001 10000 10011 10010 10012"
    })
    void A_version_moves_among_those_of_its_project(String position, String order) {
        post("admin", "version/10010/move", "{'position':'" + position + "'}")
                .statusCode(200)
                .body("id", equalTo("10010"));
        get("viewer", "project/PR/versions").body("id", equalTo(List.of(order.split(" "))));
        get("viewer", "project/HSP/versions").body("id", contains("10020", "10021"));
    }

    @Test
    void A_version_moves_behind_another_one() {
        post("admin", "version/10001/move", "{'after':'" + jira.url() + "/rest/api/2/version/10011'}")
                .statusCode(200);
        get("viewer", "project/PR/versions").body("id", contains("10000", "10010", "10011", "10001", "10012"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'position':'Middle'}",
                "{'position':[]}",
                "{'after':'x'}",
                "{'after':'http://x/version/10010'}",
                "{'after':'http://x/version/10020'}"
            })
    void A_place_that_is_none_is_refused(String body) {
        post("admin", "version/10010/move", body).statusCode(400);
    }

    private String create(String user, String body) {
        return post(user, "version", body).statusCode(201).extract().path("id");
    }
}
