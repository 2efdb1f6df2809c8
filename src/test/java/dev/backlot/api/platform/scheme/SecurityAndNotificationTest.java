package dev.backlot.api.platform.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Issue security schemes and notification schemes. One demo scheme tells a group, a user and a role. */
class SecurityAndNotificationTest extends PlatformTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void There_is_a_security_scheme_for_clients_that_need_one() {
        get("admin", "issuesecurityschemes")
                .statusCode(200)
                .body("issueSecuritySchemes.id", contains(10004))
                .body("issueSecuritySchemes.name", contains("Default Issue Security Scheme"))
                .body("issueSecuritySchemes.levels", contains(nullValue()));
        get("admin", "issuesecurityschemes/10004")
                .statusCode(200)
                .body("self", equalTo(jira.url() + PLATFORM + "issuesecurityschemes/10004"))
                .body("levels.name", contains("Confidential", "Internal"))
                .body("levels.id", contains("10001", "10000"));
        get("admin", "issuesecurityschemes/4711").statusCode(404);
        get("admin", "issuesecurityschemes/x").statusCode(400);
        get("fred", "issuesecurityschemes").statusCode(403);
        get("fred", "issuesecurityschemes/10004").statusCode(403);
        jira.anonymous().get(PLATFORM + "issuesecurityschemes").then().statusCode(401);
    }

    @Test
    void A_level_is_seen_by_those_who_are_in_it() {
        Map<String, Object> level =
                get("admin", "securitylevel/10000").statusCode(200).extract().path("$");
        assertThat(level.keySet()).containsExactly("self", "id", "description", "name");
        get("admin", "securitylevel/4711").statusCode(404);
        get("admin", "securitylevel/x").statusCode(404);
        get("fred", "securitylevel/10000").statusCode(404);
        jira.anonymous().get(PLATFORM + "securitylevel/10000").then().statusCode(401);
    }

    @Test
    void The_demo_projects_have_no_security() {
        get("admin", "project/PR/issuesecuritylevelscheme").statusCode(404);
        get("fred", "project/PR/issuesecuritylevelscheme").statusCode(403);
        get("fred", "project/SEC/issuesecuritylevelscheme").statusCode(404);
        jira.anonymous()
                .get(PLATFORM + "project/PR/issuesecuritylevelscheme")
                .then()
                .statusCode(401);
        get("fred", "project/PR/securitylevel").statusCode(200).body("levels", empty());
        get("fred", "project/SEC/securitylevel").statusCode(404);
        jira.anonymous().get(PLATFORM + "project/HSP/securitylevel").then().statusCode(200);
    }

    @Test
    void Notification_schemes_come_in_pages_to_who_administers_something() {
        get("admin", "notificationscheme?maxResults=1")
                .statusCode(200)
                .body("maxResults", equalTo(1))
                .body("total", equalTo(2))
                .body("isLast", equalTo(false))
                .body("values.name", contains("Default Notification Scheme"));
        get("admin", "notificationscheme?maxResults=1000").body("maxResults", equalTo(50));
        get("fred", "notificationscheme").statusCode(200).body("values", empty());
        get("admin", "notificationscheme?startAt=x").statusCode(400);
    }

    @Test
    void A_scheme_tells_who_hears_of_what() {
        get("admin", "notificationscheme/10000")
                .statusCode(200)
                .body("id", equalTo(10000))
                .body("self", equalTo(jira.url() + PLATFORM + "notificationscheme/10000"))
                .body("notificationSchemeEvents.event.name", hasItems("Issue Created", "Generic Event"))
                .body(
                        "notificationSchemeEvents[0].notifications.notificationType",
                        contains("CurrentAssignee", "Reporter", "AllWatchers"))
                .body("notificationSchemeEvents.find { it.event.id == 16 }.notifications", empty());
        get("fred", "notificationscheme/10000").statusCode(404);
        get("admin", "notificationscheme/4711").statusCode(404);
        get("admin", "notificationscheme/x").statusCode(400);
        get("admin", "project/PR/notificationscheme").statusCode(200).body("id", equalTo(10000));
        get("fred", "project/PR/notificationscheme").statusCode(403);
        get("fred", "project/SEC/notificationscheme").statusCode(404);
        jira.anonymous().get(PLATFORM + "project/PR/notificationscheme").then().statusCode(401);
    }

    @Test
    void Recipients_are_shown_where_they_are_asked_for() {
        String created = "notificationSchemeEvents[0].notifications";
        get("admin", "notificationscheme/10010")
                .statusCode(200)
                .body(created + ".notificationType", contains("Group", "User", "ProjectRole", "UserCustomField"))
                .body(created + ".parameter", contains("developers", "JIRAUSER10000", "10002", "customfield_10103"))
                .body(created + ".expand", contains("group", "user", "projectRole", "field"))
                .body(created + "[0].group", nullValue());
        get("admin", "notificationscheme/10010?expand=group,user")
                .body(created + "[0].group.name", equalTo("developers"))
                .body(created + "[1].user.name", equalTo("admin"))
                .body(created + "[2].projectRole", nullValue());
        get("admin", "notificationscheme/10010?expand=all")
                .body(created + "[2].projectRole.name", equalTo("Administrators"))
                .body(created + "[3].field.name", equalTo("Reviewer"));
        get("admin", "notificationscheme/10010?expand=field")
                .body(created + "[1].user", nullValue())
                .body(created + "[3].field.schema.custom", endsWith(":userpicker"));
    }

    @Test
    void Groups_can_be_named_by_a_field() {
        jdbc.update("insert into scheme_notification (scheme_id, position, event_id, recipient_type, parameter)"
                + " values (10010, 4, 1, 'GROUP_CUSTOM_FIELD', 'customfield_10100')");
        jdbc.update("update world set revision = revision + 1");

        get("admin", "notificationscheme/10010?expand=all")
                .body("notificationSchemeEvents[0].notifications[4].notificationType", equalTo("GroupCustomField"))
                .body("notificationSchemeEvents[0].notifications[4].field.name", equalTo("Severity"));
    }
}
