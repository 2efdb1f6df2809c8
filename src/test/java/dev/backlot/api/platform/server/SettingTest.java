package dev.backlot.api.platform.server;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.backlot.api.platform.PlatformTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What administrators set for the whole server. */
class SettingTest extends PlatformTest {

    @Test
    void A_property_shows_its_default_until_somebody_sets_it() {
        get("admin", "application-properties?key=jira.title")
                .statusCode(200)
                .body("id", equalTo("jira.title"))
                .body("key", equalTo("jira.title"))
                .body("value", equalTo("Backlot"))
                .body("type", equalTo("string"))
                .body("defaultValue", equalTo("Backlot"));
        put("admin", "application-properties/jira.title", "{'id':'jira.title','value':'Our Jira'}")
                .statusCode(200)
                .body("value", equalTo("Our Jira"));
        get("admin", "application-properties?key=jira.title").body("value", equalTo("Our Jira"));
        get("fred", "serverInfo").body("serverTitle", equalTo("Our Jira"));
    }

    @Test
    void Properties_can_be_listed_by_the_beginning_of_their_keys() {
        get("admin", "application-properties").statusCode(200).body("key", hasItems("jira.title", "jira.clone.prefix"));
        get("admin", "application-properties?keyFilter=jira.lf.*")
                .statusCode(200)
                .body("key", everyItem(startsWith("jira.lf.")));
        get("admin", "application-properties/advanced-settings").statusCode(200).body("key", hasItems("jira.title"));
    }

    @ParameterizedTest
    @CsvSource({
        "jira.search.views.default.max, 0",
        "jira.search.views.default.max, many",
        "jira.option.voting, yes",
        "jira.baseurl, nowhere",
        "jira.baseurl, ftp://x"
    })
    void A_value_that_does_not_do_is_refused(String key, String value) {
        put("admin", "application-properties/" + key, "{'value':'" + value + "'}")
                .statusCode(400);
    }

    @Test
    void A_search_gives_as_many_issues_as_the_setting_lets_it() {
        put("admin", "application-properties/jira.search.views.default.max", "{'value':'2'}")
                .statusCode(200);

        get("fred", "search?jql=project=PR&maxResults=50")
                .statusCode(200)
                .body("maxResults", equalTo(2))
                .body("issues.size()", equalTo(2));
    }

    @Test
    void Only_administrators_see_and_set_properties() {
        get("fred", "application-properties").statusCode(403);
        get("fred", "application-properties/advanced-settings").statusCode(403);
        put("fred", "application-properties/jira.title", "{'value':'x'}").statusCode(403);
        jira.anonymous().get(PLATFORM + "application-properties").then().statusCode(401);
        get("admin", "application-properties?key=nosuch").statusCode(404);
        put("admin", "application-properties/nosuch", "{'value':'x'}").statusCode(404);
        put("admin", "application-properties/jira.title", "{}").statusCode(400);
    }

    @Test
    void The_server_says_that_it_is_where_it_was_told_to_be() {
        put("admin", "settings/baseUrl", "'https://jira.example.com/jira'").statusCode(200);
        get("fred", "serverInfo").body("baseUrl", equalTo("https://jira.example.com/jira"));
        put("admin", "settings/baseUrl", "'nowhere'").statusCode(400);
        put("admin", "settings/baseUrl", "7").statusCode(400);
        put("fred", "settings/baseUrl", "'https://jira.example.com'").statusCode(403);
    }

    @Test
    void Features_can_be_switched_off_and_on() {
        get("fred", "configuration").body("votingEnabled", equalTo(true)).body("timeTrackingEnabled", equalTo(true));
        put("admin", "application-properties/jira.option.voting", "{'value':'false'}")
                .statusCode(200)
                .body("type", equalTo("boolean"))
                .body("defaultValue", equalTo("true"));
        put("admin", "application-properties/jira.option.timetracking", "{'value':'false'}")
                .statusCode(200);
        get("fred", "configuration")
                .body("votingEnabled", equalTo(false))
                .body("watchingEnabled", equalTo(true))
                .body("timeTrackingEnabled", equalTo(false))
                .body("", not(hasKey("timeTrackingConfiguration")));
        put("admin", "application-properties/jira.option.voting", "{'value':'true'}");
        get("fred", "configuration").body("votingEnabled", equalTo(true));
    }

    @Test
    void What_is_switched_off_is_refused_as_documented() {
        for (String feature : List.of("voting", "issuelinking", "allowattachments")) {
            put("admin", "application-properties/jira.option." + feature, "{'value':'false'}")
                    .statusCode(200);
        }
        get("fred", "issue/PR-1/votes")
                .statusCode(404)
                .body("errorMessages", contains("Voting for issues is disabled."));
        post("fred", "issue/PR-1/votes", "").statusCode(404);
        delete("fred", "issue/PR-1/votes").statusCode(404);
        get("fred", "issueLinkType").statusCode(404).body("errorMessages", contains("Issue linking is disabled."));
        get("fred", "issueLinkType/10000").statusCode(404);
        post("admin", "issueLinkType", "{'name':'n','inward':'i','outward':'o'}")
                .statusCode(404);
        put("admin", "issueLinkType/10000", "{'name':'n'}").statusCode(404);
        delete("admin", "issueLinkType/10000").statusCode(404);
        post(
                        "fred",
                        "issueLink",
                        "{'type':{'name':'Blocks'},'inwardIssue':{'key':'PR-1'},'outwardIssue':{'key':'PR-2'}}")
                .statusCode(404);
        get("fred", "issueLink/1").statusCode(404).body("errorMessages", contains("Issue linking is disabled."));
        get("fred", "issue/PR-1/remotelink").statusCode(403);
        post("fred", "issue/PR-1/remotelink", "{'object':{'url':'http://x.example/','title':'t'}}")
                .statusCode(403)
                .body("errorMessages", contains("Issue linking is disabled."));
        get("fred", "attachment/meta").statusCode(200).body("enabled", equalTo(false));
        get("fred", "attachment/10000").statusCode(404).body("errorMessages", contains("Attachments are disabled."));
        jira.as("fred")
                .contentType("multipart/form-data")
                .header("X-Atlassian-Token", "no-check")
                .multiPart("file", "a.txt", new byte[] {1})
                .post(PLATFORM + "issue/PR-1/attachments")
                .then()
                .statusCode(403);
        get("fred", "issue/PR-1").statusCode(200);
    }

    @Test
    void The_usual_columns_can_be_chosen() {
        get("admin", "settings/columns").statusCode(200).body("value", hasItems("issuekey", "summary"));
        columns("admin", "summary", "status").statusCode(200);
        get("admin", "settings/columns").body("label", contains("Summary", "Status"));
        columns("admin", "nosuch", "status").statusCode(400);
        columns("fred", "summary", "status").statusCode(403);
        get("fred", "settings/columns").statusCode(403);
    }

    private ValidatableResponse columns(String user, String first, String second) {
        return jira.as(user)
                .contentType("application/x-www-form-urlencoded")
                .formParam("columns", first, second)
                .put(PLATFORM + "settings/columns")
                .then();
    }

    @Test
    void Every_feature_is_on() {
        get("viewer", "configuration")
                .statusCode(200)
                .body("votingEnabled", equalTo(true))
                .body("timeTrackingConfiguration.workingHoursPerDay", equalTo(8.0f))
                .body("timeTrackingConfiguration.timeFormat", equalTo("pretty"));
        jira.anonymous().get(PLATFORM + "configuration").then().statusCode(401);
    }

    @Test
    void Epics_and_sprints_can_be_called_otherwise() {
        get("viewer", "terminology/entries")
                .statusCode(200)
                .body("originalName", contains("epic", "sprint"))
                .body("isDefault", contains(true, true));
        post(
                        "admin",
                        "terminology/entries",
                        "{'originalName':'sprint','newName':'Iteration','newNamePlural':'Iterations'}")
                .statusCode(200);
        get("viewer", "terminology/entries/sprint")
                .statusCode(200)
                .body("originalNamePlural", equalTo("sprints"))
                .body("newName", equalTo("Iteration"))
                .body("newNamePlural", equalTo("Iterations"))
                .body("isDefault", equalTo(false));
        get("viewer", "terminology/entries/board").statusCode(404);
        post("admin", "terminology/entries", "{'originalName':'epic','newName':'<b>','newNamePlural':'x'}")
                .statusCode(400);
        post("admin", "terminology/entries", "{'originalName':'epic'}").statusCode(400);
        post("fred", "terminology/entries", "{'originalName':'epic','newName':'x','newNamePlural':'xs'}")
                .statusCode(403);
    }
}
