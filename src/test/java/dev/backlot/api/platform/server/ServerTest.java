package dev.backlot.api.platform.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.backlot.api.platform.PlatformTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients ask first. */
class ServerTest extends PlatformTest {

    @ParameterizedTest
    @ValueSource(strings = {"/rest/api/2/serverInfo", "/rest/api/latest/serverInfo", "/rest/api/2/serverInfo/"})
    void The_server_says_that_it_is_a_Data_Center_10_3(String path) {
        jira.anonymous()
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/json;charset=UTF-8")
                .body("baseUrl", equalTo(jira.url()))
                .body("deploymentType", equalTo("Server"))
                .body("versionNumbers[0]", equalTo(10))
                .body("versionNumbers[1]", equalTo(3))
                .body("serverTime", equalTo("2026-08-14T12:00:00.000+0000"));
    }

    @Test
    void A_user_learns_who_they_are() {
        get("fred", "myself")
                .statusCode(200)
                .body("name", equalTo("fred"))
                .body("key", equalTo("JIRAUSER10001"))
                .body("displayName", equalTo("Fred F. User"))
                .body("emailAddress", equalTo("fred@example.com"))
                .body("active", equalTo(true))
                .body("self", equalTo(jira.url() + "/rest/api/2/user?username=fred"))
                .body("groups.size", equalTo(2));
        assertThat(get("fred", "myself").extract().jsonPath().getMap("$").keySet().stream()
                        .map(String::valueOf))
                .startsWith("self", "key", "name", "emailAddress", "avatarUrls", "displayName", "active");
    }

    @Test
    void Without_a_name_one_is_nobody() {
        jira.anonymous()
                .get(PLATFORM + "myself")
                .then()
                .statusCode(401)
                .body("message", equalTo("Client must be authenticated to access this resource."))
                .body("'status-code'", equalTo(401));
    }

    @Test
    void The_fields_say_how_the_agile_ones_are_called_here() {
        List<String> names = get("fred", "field").statusCode(200).extract().path("findAll { it.custom }.name");

        assertThat(names).contains("Story Points", "Sprint", "Epic Link", "Epic Name", "Rank", "Flagged");
        get("fred", "field")
                .body("find { it.name == 'Rank' }.id", equalTo("customfield_10020"))
                .body("find { it.name == 'Rank' }.schema.custom", equalTo("com.pyxis.greenhopper.jira:gh-lexo-rank"))
                .body("find { it.name == 'Rank' }.schema.customId", equalTo(10020))
                .body("id", hasItem("summary"))
                .body("id", not(hasItem("parent")));
        jira.anonymous().get(PLATFORM + "field").then().statusCode(200);
    }
}
