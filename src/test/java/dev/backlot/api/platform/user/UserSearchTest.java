package dev.backlot.api.platform.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Users by what they are called and by what they may do. */
class UserSearchTest extends PlatformTest {

    @ParameterizedTest
    @CsvSource({"fre, fred", "FRED, fred", "f., fred", "Krys, mia", "hassan@ex, hassan"})
    void Users_are_found_by_name_displayed_name_and_mail(String text, String name) {
        get("viewer", "user/search?username=" + text).statusCode(200).body("name", contains(name));
    }

    @Test
    void A_found_user_has_the_recorded_keys() {
        List<Map<String, Object>> found =
                get("viewer", "user/search?username=fred").extract().path("$");
        assertThat(found.get(0).keySet())
                .containsExactly(
                        "self",
                        "key",
                        "name",
                        "emailAddress",
                        "avatarUrls",
                        "displayName",
                        "active",
                        "deleted",
                        "timeZone",
                        "locale");
    }

    @Test
    void All_are_found_by_a_full_stop_page_by_page() {
        get("viewer", "user/search?username=.").body("size()", equalTo(7)).body("name", not(hasItem("otto")));
        get("viewer", "user/search?username=.&includeInactive=true&includeActive=false")
                .body("name", contains("otto"));
        List<String> all = get("viewer", "user/search?username=.").extract().path("name");
        List<String> two = get("viewer", "user/search?username=.&startAt=2&maxResults=2")
                .extract()
                .path("name");
        assertThat(two).isEqualTo(all.subList(2, 4));
        get("viewer", "user/search?username=nobody").statusCode(200).body("size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user/search",
                "user/search?username=a&maxResults=x",
                "user/search?username=a&includeInactive=perhaps",
                "user/assignable/search",
                "user/assignable/multiProjectSearch?projectKeys=",
                "user/viewissue/search?username=a",
                "user/permission/search?permissions=EDIT_ISSUES",
                "user/permission/search?projectKey=PR",
                "user/permission/search?projectKey=PR&permissions=FLY",
                "user/list?cursor=x"
            })
    void A_search_for_nothing_in_particular_is_refused(String path) {
        get("admin", path).statusCode(400);
    }

    @Test
    void Those_to_whom_work_can_be_given_are_found() {
        get("viewer", "user/assignable/search?project=PR")
                .statusCode(200)
                .body("name", hasItem("fred"))
                .body("name", not(hasItem("viewer")))
                .body("name", not(hasItem("otto")));
        get("viewer", "user/assignable/search?issueKey=PR-1&username=mia").body("name", contains("mia"));
        get("viewer", "user/assignable/search?issueKey=PR-1&maxResults=1").body("name", hasSize(1));
        get("viewer", "user/assignable/search?project=SEC").statusCode(404);
        get("admin", "user/assignable/multiProjectSearch?projectKeys=PR,SEC").body("name", contains("admin"));
        get("viewer", "user/assignable/multiProjectSearch?projectKeys=PR,SEC").statusCode(404);
    }

    @Test
    void Those_who_see_a_thing_are_found() {
        get("admin", "user/viewissue/search?projectKey=SEC").body("name", contains("admin"));
        get("viewer", "user/viewissue/search?issueKey=PR-1&username=v").body("name", contains("viewer"));
        get("viewer", "user/viewissue/search?projectKey=SEC").statusCode(404);
    }

    @Test
    void Those_who_may_do_all_of_it_are_found_by_who_administers_the_project() {
        get("admin", "user/permission/search?projectKey=PR&permissions=EDIT_ISSUES,ADMINISTER_PROJECTS")
                .body("name", contains("admin"));
        get("admin", "user/permission/search?issueKey=PR-1&permissions=EDIT_ISSUES&username=fred")
                .body("name", contains("fred"));
        get("fred", "user/permission/search?projectKey=PR&permissions=EDIT_ISSUES")
                .statusCode(403);
    }

    @Test
    void A_picker_marks_what_it_found() {
        get("viewer", "user/picker?query=fre")
                .statusCode(200)
                .body("total", equalTo(1))
                .body("header", equalTo("Showing 1 of 1 matching users"))
                .body("users[0].html", containsString("<strong>Fre</strong>d F. User"))
                .body("users[0].key", equalTo("JIRAUSER10001"))
                .body("users[0].avatarUrl", containsString("/secure/useravatar"));
        get("viewer", "user/picker?query=&maxResults=2")
                .body("users", hasSize(2))
                .body("header", equalTo("Showing 2 of 7 matching users"));
        get("viewer", "user/picker?query=fre&exclude=fred&showAvatar=false").body("users", empty());
        get("viewer", "groupuserpicker?query=a&showAvatar=false")
                .statusCode(200)
                .body("users.users[0].avatarUrl", nullValue())
                .body("groups.groups.name", hasItem("jira-administrators"));
    }

    @Test
    void Administrators_walk_through_all_users() {
        String next = get("admin", "user/list?maxResults=5")
                .statusCode(200)
                .body("values", hasSize(5))
                .body("isLast", equalTo(false))
                .extract()
                .path("nextPage");
        jira.as("admin")
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .body("values", hasSize(3))
                .body("isLast", equalTo(true))
                .body("nextPage", nullValue());
        get("fred", "user/list").statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user/search?username=a",
                "user/search",
                "user/assignable/search?project=HSP",
                "user/viewissue/search?projectKey=HSP",
                "user/picker?query=a",
                "user/list",
                "groupuserpicker?query=a",
                "user/permission/search?projectKey=HSP&permissions=EDIT_ISSUES"
            })
    void Who_did_not_log_in_finds_nobody(String path) {
        jira.anonymous().get(PLATFORM + path).then().statusCode(401);
    }
}
