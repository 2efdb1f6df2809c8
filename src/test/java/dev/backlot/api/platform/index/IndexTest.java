package dev.backlot.api.platform.index;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.backlot.api.platform.PlatformTest;
import org.junit.jupiter.api.Test;

/** The index, which is never behind. */
class IndexTest extends PlatformTest {

    @Test
    void A_run_is_over_as_soon_as_it_is_asked_for() {
        get("admin", "reindex").statusCode(404);
        post("admin", "reindex?type=foreground", "{}")
                .statusCode(202)
                .body("type", equalTo("FOREGROUND"))
                .body("currentProgress", equalTo(100))
                .body("success", equalTo(true))
                .body("finishTime", equalTo("2026-08-14T12:00:00.000+0000"));
        get("admin", "reindex").statusCode(200).body("type", equalTo("FOREGROUND"));
        get("admin", "reindex/progress?taskId=1").statusCode(200).body("success", equalTo(true));
        post("admin", "reindex", "{}").statusCode(202).body("type", equalTo("BACKGROUND"));
        post("admin", "reindex?type=sideways", "{}").statusCode(400);
    }

    @Test
    void Issues_can_be_named() {
        post("admin", "reindex/issue?issueId=PR-1&issueId=PR-2", "{}")
                .statusCode(200)
                .body("success", equalTo(true));
        post("admin", "reindex/issue?issueId=NOSUCH-1", "{}").statusCode(400);
        post("admin", "reindex/issue", "{}").statusCode(400);
    }

    @Test
    void Nothing_is_ever_pending() {
        post("admin", "reindex/request", "{}").statusCode(200).body("", hasSize(0));
        get("admin", "reindex/request/bulk?requestId=1").statusCode(200).body("", hasSize(0));
        get("admin", "reindex/request/1").statusCode(404);
    }

    @Test
    void It_is_the_administrators_business() {
        get("fred", "reindex").statusCode(403);
        get("fred", "reindex/progress").statusCode(403);
        post("fred", "reindex", "{}").statusCode(403);
        post("fred", "reindex/issue?issueId=PR-1", "{}").statusCode(403);
        post("fred", "reindex/request", "{}").statusCode(403);
        get("fred", "reindex/request/bulk").statusCode(403);
        jira.anonymous().get(PLATFORM + "reindex").then().statusCode(401);
    }
}
