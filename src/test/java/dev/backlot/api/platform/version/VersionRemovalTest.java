package dev.backlot.api.platform.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.backlot.api.platform.PlatformTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of issues when a version goes, and what other systems keep about versions. */
class VersionRemovalTest extends PlatformTest {

    @Test
    void A_removed_version_is_replaced_in_its_issues_and_their_history_says_so() {
        String issue = get("viewer", "search?jql=fixVersion%20%3D%20%22Version%201%22&maxResults=1")
                .extract()
                .path("issues[0].key");
        int count = get("viewer", "version/10000/relatedIssueCounts")
                .body("self", equalTo(jira.url() + "/rest/api/2/version/10000"))
                .body("issueCountWithCustomFieldsShowingVersion", equalTo(0))
                .extract()
                .path("issuesFixedCount");
        assertThat(count).isPositive();
        int others = fixed(10010);
        post("admin", "version/10000/removeAndSwap", "{'moveFixIssuesTo':10010}")
                .statusCode(204);

        get("viewer", "version/10000").statusCode(404);
        assertThat(fixed(10010)).isEqualTo(count + others);
        get("viewer", "issue/" + issue + "?expand=changelog")
                .body("fields.fixVersions.id", contains("10010"))
                .body("changelog.histories[-1].author.name", equalTo("admin"))
                .body("changelog.histories[-1].items.field", contains("Fix Version", "Fix Version"))
                .body("changelog.histories[-1].items[0].from", equalTo("10000"))
                .body("changelog.histories[-1].items[0].fromString", equalTo("Version 1"))
                .body("changelog.histories[-1].items[1].to", equalTo("10010"))
                .body("changelog.histories[-1].items[1].toString", equalTo("Next Version"));
        jira.as("viewer").get("/rest/agile/1.0/board/84/version").then().body("values.id", not(hasItem(10000)));
        jira.as("viewer").get("/rest/agile/1.0/issue/" + issue).then().body("fields.fixVersions.id", contains("10010"));
    }

    @Test
    void A_merged_version_gives_all_its_issues_to_the_other_one() {
        int count = fixed(10000) + fixed(10010);
        put("admin", "version/10000/mergeto/10010", "{}").statusCode(204);
        assertThat(fixed(10010)).isEqualTo(count);
        get("viewer", "project/PR/versions").body("id", not(hasItem("10000")));
    }

    @Test
    void A_deleted_version_is_in_no_issue() {
        delete("admin", "version/10000").statusCode(204);
        get("viewer", "search?jql=fixVersion%20%3D%2010000").statusCode(400);
        delete("admin", "version/10012?moveFixIssuesTo=10011&moveAffectedIssuesTo=10010")
                .statusCode(204);
        delete("admin", "version/10012").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'moveFixIssuesTo':10000}",
                "{'moveFixIssuesTo':10020}",
                "{'moveAffectedIssuesTo':'x'}",
                "{'customFieldReplacementList':[{'customFieldId':10020,'moveTo':10010}]}",
                "{'customFieldReplacementList':[{}]}",
                "{'customFieldReplacementList':{}}"
            })
    void A_replacement_that_is_none_is_refused_and_the_version_stays(String body) {
        post("admin", "version/10000/removeAndSwap", body).statusCode(400);
        get("viewer", "version/10000").statusCode(200);
    }

    @Test
    void What_replaces_must_be_there() {
        post("admin", "version/10000/removeAndSwap", "{'moveFixIssuesTo':4711}").statusCode(404);
        put("admin", "version/10000/mergeto/4711", "{}").statusCode(404);
        put("admin", "version/10000/mergeto/x", "{}").statusCode(400);
        put("admin", "version/10000/mergeto/10000", "{}").statusCode(400);
        put("admin", "version/4711/mergeto/10000", "{}").statusCode(404);
        delete("admin", "version/10000?moveFixIssuesTo=x").statusCode(400);
    }

    @Test
    void Other_systems_keep_what_they_like_about_a_version() {
        post("admin", "version/10010/remotelink/build 1", "{'colors':['red'],'n':1}")
                .statusCode(201)
                .header("Location", jira.url() + "/rest/api/2/version/10010/remotelink/build%201");
        Map<String, Object> link = get("viewer", "version/10010/remotelink/build%201")
                .statusCode(200)
                .body("name", equalTo("Next Version"))
                .body("link.colors", contains("red"))
                .extract()
                .path("$");
        assertThat(link.keySet()).containsExactly("self", "name", "link");
        post("admin", "version/10010/remotelink", "{'globalId':'build 1','n':2}")
                .statusCode(201);
        get("viewer", "version/10010/remotelink").body("links", hasSize(1)).body("links[0].link.n", equalTo(2));
        post("admin", "version/10010/remotelink", "{'n':3}").statusCode(201);
        get("viewer", "version/10010?expand=remotelinks").body("remotelinks", hasSize(2));
        post("admin", "version/10020/remotelink/build 1", "{'n':4}").statusCode(201);
        get("viewer", "version/remotelink?globalId=build%201").body("links.link.n", equalTo(List.of(2, 4)));
        jira.anonymous()
                .get(PLATFORM + "version/remotelink?globalId=build 1")
                .then()
                .body("links.link.n", contains(4));
        delete("admin", "version/10010/remotelink/build%201").statusCode(204);
        get("viewer", "version/10010/remotelink/build%201").statusCode(404);
        delete("admin", "version/10010/remotelink").statusCode(204);
        get("viewer", "version/10010/remotelink").body("links", empty());
        delete("admin", "version/10020").statusCode(204);
        get("viewer", "version/remotelink?globalId=build%201").body("links", empty());
    }

    @Test
    void Remote_links_take_the_right_to_administer_and_a_body() {
        post("fred", "version/10010/remotelink/x", "{'n':1}").statusCode(403);
        delete("fred", "version/10010/remotelink").statusCode(403);
        delete("admin", "version/10010/remotelink/x").statusCode(404);
        post("admin", "version/10010/remotelink/x", "{}").statusCode(400);
        post("admin", "version/10010/remotelink/x", "[1]").statusCode(400);
        post("admin", "version/10010/remotelink/x", "").statusCode(400);
        post("admin", "version/10010/remotelink/" + "x".repeat(256), "{'n':1}").statusCode(400);
        post("admin", "version/4711/remotelink/x", "{'n':1}").statusCode(404);
        get("viewer", "version/4711/remotelink").statusCode(404);
        jira.anonymous().get(PLATFORM + "version/10010/remotelink").then().statusCode(401);
    }

    private int fixed(long id) {
        return get("viewer", "version/" + id + "/relatedIssueCounts").extract().path("issuesFixedCount");
    }
}
