package dev.backlot.api.platform.talk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import dev.backlot.api.platform.PlatformTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Watching issues and voting for them. */
class WatchTest extends PlatformTest {

    private static final String WATCHERS = "issue/PR-2/watchers";
    private static final String VOTES = "issue/PR-2/votes";

    @Test
    void Who_watches_is_counted_and_listed() {
        post("fred", WATCHERS, "'fred'").statusCode(204).contentType("text/html;charset=UTF-8");
        post("viewer", WATCHERS, "").statusCode(204);
        post("admin", WATCHERS, "'mia'").statusCode(204);
        post("admin", WATCHERS, "'mia'").statusCode(204);

        get("fred", WATCHERS)
                .statusCode(200)
                .body("keySet()", contains("self", "watchCount", "isWatching", "watchers"))
                .body("self", equalTo(jira.url() + "/rest/api/2/issue/PR-2/watchers"))
                .body("watchCount", equalTo(3))
                .body("isWatching", equalTo(true))
                .body("watchers.name", contains("fred", "mia", "viewer"));
    }

    @Test
    void Whoever_makes_an_issue_watches_it() {
        String key = post(
                        "fred",
                        "issue",
                        "{'fields':{'project':{'key':'PR'},'issuetype':{'name':'Task'},'summary':'Own'}}")
                .statusCode(201)
                .extract()
                .path("key");
        get("fred", "issue/" + key)
                .body("fields.watches.watchCount", equalTo(1))
                .body("fields.watches.isWatching", equalTo(true));
    }

    @Test
    void Each_caller_sees_in_an_issue_whether_it_is_watched_by_them() {
        get("fred", "issue/PR-2?fields=watches").body("fields.watches.isWatching", equalTo(false));
        post("fred", WATCHERS, "'fred'").statusCode(204);

        for (String dialect : List.of(PLATFORM, "/rest/agile/1.0/")) {
            String path = dialect + "issue/PR-2?fields=watches";
            jira.as("fred")
                    .get(path)
                    .then()
                    .body("fields.watches.keySet()", contains("self", "watchCount", "isWatching"))
                    .body("fields.watches.watchCount", equalTo(1))
                    .body("fields.watches.isWatching", equalTo(true));
            jira.as("viewer")
                    .get(path)
                    .then()
                    .body("fields.watches.watchCount", equalTo(1))
                    .body("fields.watches.isWatching", equalTo(false));
        }
        get("viewer", "search?jql=key=PR-2&fields=watches").body("issues[0].fields.watches.isWatching", equalTo(false));

        delete("fred", WATCHERS + "?username=fred").statusCode(204);
        get("fred", "issue/PR-2?fields=watches").body("fields.watches.watchCount", equalTo(0));
    }

    @Test
    void Others_are_added_and_removed_by_those_who_manage_watchers() {
        post("viewer", WATCHERS, "'fred'").statusCode(401).body("$", hasKey("errorMessages"));
        post("admin", WATCHERS, "'fred'").statusCode(204);
        delete("viewer", WATCHERS + "?username=fred").statusCode(401);
        delete("admin", WATCHERS + "?userName=fred").statusCode(204);
        delete("admin", WATCHERS + "?username=fred").statusCode(204);
        get("admin", WATCHERS).body("watchers", empty());
    }

    @Test
    void What_cannot_be_is_refused() {
        post("admin", WATCHERS, "'nobody'").statusCode(404);
        post("admin", "issue/SEC-1/watchers", "'viewer'").statusCode(401);
        delete("admin", WATCHERS).statusCode(400);
        delete("admin", WATCHERS + "?username=nobody").statusCode(404);
        post("fred", "issue/SEC-1/watchers", "'fred'").statusCode(404);
        get("fred", "issue/SEC-1/watchers").statusCode(404);
        get("fred", "issue/NO-1/votes").statusCode(404);
        jira.anonymous().get(PLATFORM + WATCHERS).then().statusCode(401);
        jira.anonymous().body("").post(PLATFORM + WATCHERS).then().statusCode(401);
        jira.anonymous().post(PLATFORM + VOTES).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'name':'fred'}", "17", "['fred']", "fred"})
    void A_body_that_names_nobody_is_refused(String body) {
        post("admin", WATCHERS, body).statusCode(400);
    }

    @Test
    void A_vote_is_counted_once_and_taken_back() {
        get("viewer", VOTES)
                .statusCode(200)
                .body("keySet()", contains("self", "votes", "hasVoted", "voters"))
                .body("votes", equalTo(0));
        post("viewer", VOTES, "").statusCode(200).body("votes", equalTo(1)).body("hasVoted", equalTo(true));
        post("viewer", VOTES, "").statusCode(200).body("votes", equalTo(1));
        get("admin", VOTES).body("voters.name", contains("viewer")).body("hasVoted", equalTo(false));
        get("viewer", "issue/PR-2?fields=votes").body("fields.votes.hasVoted", equalTo(true));
        get("admin", "issue/PR-2?fields=votes")
                .body("fields.votes.votes", equalTo(1))
                .body("fields.votes.hasVoted", equalTo(false));

        delete("viewer", VOTES).statusCode(204);
        delete("viewer", VOTES).statusCode(404);
        get("viewer", "issue/PR-2?fields=votes").body("fields.votes.votes", equalTo(0));
    }

    @Test
    void Neither_own_nor_resolved_issues_can_be_voted_for() {
        post("admin", "issue", "{'fields':{'project':{'key':'PR'},'issuetype':{'name':'Task'},'summary':'Own'}}")
                .statusCode(201);
        String own = get("admin", "search?jql=summary~Own%20order%20by%20id%20desc&maxResults=1")
                .extract()
                .path("issues[0].key");
        post("admin", "issue/" + own + "/votes", "")
                .statusCode(404)
                .body("errorMessages", contains("You cannot vote for an issue you have reported."));

        post("fred", "issue/PR-2/transitions", "{'transition':{'id':'31'}}").statusCode(204);
        post("viewer", VOTES, "").statusCode(404);
    }
}
