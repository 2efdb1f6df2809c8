package dev.backlot.api.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Teams, persons, resources and skills as Advanced Roadmaps serves them. */
@HttpTest
class TeamsApiTest {

    private static final String API = "/rest/teams-api/1.0/";

    @Autowired
    private Jira jira;

    @ParameterizedTest
    @CsvSource({"team,6", "person,6", "resource,8", "skill,4"})
    void aListHasPagesOfOneUnlessToldOtherwise(String kind, int total) {
        get(kind).body("id", contains(1));
        get(kind + "?page=2").body("id", contains(2));
        get(kind + "?page=1&size=3").body("id", contains(1, 2, 3));
        get(kind + "?page=2&size=3").body("id[0]", equalTo(4));
        get(kind + "?size=1000").body("", hasSize(total));
        get(kind + "?page=99&size=50").body("", empty());
        get(kind + "?page=2147483647&size=100").body("", empty());
        get(kind + "?size=50&ids=2&ids=3&ids=77").body("id", contains(2, 3));
        get(kind + "?ids=2&ids=3").body("id", contains(2));
        get(kind + "?size=50&ids=3,4").body("id", contains(3, 4));
        get(kind + "/count").body(equalTo(Integer.toString(total)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=-1", "size=0", "size=-5", "page=x", "size=1.5", "ids=a", "page=2147483648"})
    void aPageThatIsNoneIsRefused(String query) {
        jira.as("viewer").get(API + "team?" + query).then().statusCode(400).body("$", hasKey("errorMessages"));
    }

    @Test
    void modelsHaveTheDocumentedKeys() {
        assertThat(get("team/1").extract().<Map<String, Object>>path("$"))
                .isEqualTo(Map.of("id", 1, "title", "Red team", "shareable", true));
        assertThat(get("skill/4").extract().<Map<String, Object>>path("$"))
                .isEqualTo(Map.of("id", 4, "title", "Talking to customers", "shareable", false));
        assertThat(get("person/1").extract().<Map<String, Object>>path("$").keySet())
                .isEqualTo(Set.of("id", "title", "avatarUrl", "jiraUser"));
        get("person/1")
                .body("title", equalTo("Fred F. User"))
                .body("avatarUrl", endsWith("/secure/useravatar?avatarId=10122"))
                .body("jiraUser.jiraUserId", equalTo("JIRAUSER10001"))
                .body("jiraUser.email", equalTo("fred@example.com"));
        get("person/6").body("title", equalTo("Open position")).body("$", not(hasKey("jiraUser")));
        assertThat(get("resource/2").extract().<Map<String, Object>>path("$").keySet())
                .isEqualTo(Set.of("id", "teamId", "person", "weeklyHours"));
        get("resource/2")
                .body("teamId", equalTo(1))
                .body("person.id", equalTo(2))
                .body("person.jiraUser.jiraUserId", equalTo("JIRAUSER10003"))
                .body("weeklyHours", equalTo(32.0f));
        get("resource/8").body("weeklyHours", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"team,6", "person,6", "resource,8", "skill,4"})
    void existenceIsAsked(String kind, int last) {
        post("viewer", kind + "/exists", "[1," + last + "]", 200).body(equalTo("true"));
        post("viewer", kind + "/exists", "[1,99]", 200).body(equalTo("false"));
        post("viewer", kind + "/exists", "[]", 200).body(equalTo("true"));
        post("viewer", kind + "/exists", "{}", 400);
        post("viewer", kind + "/exists", "[\"x\"]", 400);
        post("viewer", kind + "/exists", "", 400);
    }

    @Test
    void aTeamIsMadeChangedAndDeleted() {
        post("admin", "team", "{'title':' Yellow team ','other':1}", 200).body(equalTo("{\"id\":7}"));
        get("team/7").body("title", equalTo("Yellow team")).body("shareable", equalTo(true));
        post("admin", "team/7", "{'shareable':false}", 200).body("id", equalTo(7));
        get("team/7").body("title", equalTo("Yellow team")).body("shareable", equalTo(false));
        post("admin", "team/7", "{'title':'Amber'}", 200);
        get("team/7").body("title", equalTo("Amber")).body("shareable", equalTo(false));
        post("admin", "resource", "{'teamId':7,'person':{'id':1}}", 200);
        get("resource/count").body(equalTo("9"));
        delete("admin", "team/7", 204);
        jira.as("admin").get(API + "team/7").then().statusCode(404);
        get("resource/count").body(equalTo("8"));
        get("person/count").body(equalTo("6"));
    }

    @Test
    void aTeamThatIsNeededStays() {
        delete("admin", "team/1", 400).body("errorMessages[0]", endsWith("cannot be deleted."));
        get("team/1").body("id", equalTo(1));
    }

    @Test
    void aPersonIsAUserOrAName() {
        post("admin", "person", "{'jiraUser':{'jiraUserId':'JIRAUSER10002'}}", 200)
                .body("id", equalTo(7));
        get("person/7").body("title", equalTo("Vera Viewer"));
        post("admin", "person", "{'jiraUserId':'viewer'}", 400).body("$", hasKey("errors"));
        post("admin", "person", "{'title':'Somebody'}", 200).body("id", equalTo(8));
        post("admin", "person/8", "{'jiraUser':{'jiraUserId':'admin'}}", 200);
        get("person/8").body("title", equalTo("Somebody")).body("jiraUser.title", equalTo("Administrator"));
        post("admin", "person/8", "{'title':null}", 200);
        get("person/8").body("title", equalTo("Administrator"));
        post("admin", "person/8", "{'jiraUser':null}", 400);
        post("admin", "person", "{}", 400).body("errorMessages[0]", equalTo("A person needs a Jira user or a title."));
        post("admin", "person", "{'jiraUserId':'nobody'}", 400).body("errors", hasKey("jiraUser"));
        delete("admin", "person/8", 204);
        delete("admin", "person/1", 400);
    }

    @Test
    void aResourceIsMadeChangedAndDeleted() {
        post("admin", "resource", "{'teamId':1,'weeklyHours':40,'person':{'jiraUserId':'JIRAUSER10002'}}", 200)
                .body("id", equalTo(9));
        get("resource/9").body("person.id", equalTo(7)).body("weeklyHours", equalTo(40.0f));
        post("admin", "resource/9", "{'weeklyHours':12.5}", 200);
        get("resource/9").body("weeklyHours", equalTo(12.5f)).body("teamId", equalTo(1));
        post("admin", "resource/9", "{'weeklyHours':null,'teamId':2}", 200);
        get("resource/9").body("weeklyHours", nullValue()).body("teamId", equalTo(2));
        post("admin", "resource/9", "{'person':{'jiraUser':{'jiraUserId':'admin'}}}", 200);
        get("resource/9").body("person.jiraUser.jiraUserId", equalTo("JIRAUSER10000"));
        delete("admin", "resource/9", 204);
        jira.as("admin").get(API + "resource/9").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "team|{}",
                "team|{'title':' '}",
                "team|{'title':{}}",
                "team|{'title':'a','shareable':'perhaps'}",
                "team|[]",
                "skill|{}",
                "skill|{'title':null}",
                "resource|{'teamId':1}",
                "resource|{'person':{'id':1}}",
                "resource|{'teamId':99,'person':{'id':1}}",
                "resource|{'teamId':1,'person':{'id':99}}",
                "resource|{'teamId':1,'person':{'id':1}}",
                "resource|{'teamId':2,'person':{'id':1},'weeklyHours':'x'}",
                "resource|{'teamId':2,'person':{'id':1},'weeklyHours':-1}",
                "resource|{'teamId':2,'person':{'id':1},'weeklyHours':1e400}",
                "resource|{'teamId':2,'person':{'jiraUserId':'nobody'}}"
            })
    void whatCannotBeIsRefusedWhole(String kind, String body) {
        String before = get(kind + "/count").extract().asString();
        post("admin", kind, body, 400).body("$", hasKey("errors"));
        get(kind + "/count").body(equalTo(before));
    }

    @Test
    void aTitleMayBeOnlySoLong() {
        post("admin", "team", "{'title':'" + "x".repeat(256) + "'}", 400).body("errors", hasKey("title"));
        post("admin", "team", "{'title':'" + "x".repeat(255) + "'}", 200);
    }

    @Test
    void aSkillIsMadeChangedAndDeleted() {
        post("admin", "skill", "{'title':'Cooking','shareable':false}", 200).body("id", equalTo(5));
        post("admin", "skill/5", "{'shareable':true}", 200);
        get("skill/5").body("title", equalTo("Cooking")).body("shareable", equalTo(true));
        delete("admin", "skill/5", 204);
        delete("admin", "skill/5", 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"team", "person", "resource", "skill"})
    void whoeverIsNoAdministratorOnlyReads(String kind) {
        post("fred", kind, "{'title':'x'}", 403)
                .body("errorMessages", contains("You do not have permission to manage teams."));
        post("fred", kind + "/1", "{}", 403);
        delete("fred", kind + "/1", 403);
        jira.anonymous().get(API + kind).then().statusCode(401);
        jira.anonymous().get(API + kind + "/1").then().statusCode(401);
        jira.anonymous().get(API + kind + "/count").then().statusCode(401);
        jira.anonymous().body("[1]").post(API + kind + "/exists").then().statusCode(401);
        jira.anonymous().body("{}").post(API + kind).then().statusCode(401);
        jira.anonymous().body("{}").post(API + kind + "/1").then().statusCode(401);
        jira.anonymous().delete(API + kind + "/1").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"team", "person", "resource", "skill"})
    void whatIsNotThereIsNotFound(String kind) {
        jira.as("admin").get(API + kind + "/99").then().statusCode(404).body("errorMessages", hasSize(1));
        post("admin", kind + "/99", "{}", 404);
        delete("admin", kind + "/99", 404);
        jira.as("admin").get(API + kind + "/x").then().statusCode(400);
        jira.as("admin")
                .body("{}")
                .put(API + kind + "/1")
                .then()
                .statusCode(405)
                .header("Allow", not(nullValue()));
    }

    private ValidatableResponse get(String path) {
        return jira.as("viewer").get(API + path).then().statusCode(200);
    }

    private ValidatableResponse post(String user, String path, String body, int status) {
        return jira.as(user)
                .body(body.replace('\'', '"'))
                .post(API + path)
                .then()
                .statusCode(status);
    }

    private ValidatableResponse delete(String user, String path, int status) {
        return jira.as(user).delete(API + path).then().statusCode(status);
    }
}
