package dev.backlot.api.platform.server;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** While Jira is read-only nothing changes, and everything can still be read. */
class ReadOnlyModeTest extends PlatformTest {

    private static final String ON =
            "{'enabled':true,'message':'We move house.','endTime':'2026-08-15T18:00'," + "'timeZone':'Asia/Beirut'}";

    @Test
    void Changes_are_refused_in_every_dialect_and_reading_goes_on() {
        put("admin", "readonly-mode", ON).statusCode(200);

        get("fred", "readonly-mode")
                .statusCode(200)
                .body("enabled", equalTo(true))
                .body("message", equalTo("We move house."))
                .body("endTime", equalTo("2026-08-15T18:00"))
                .body("timeZone", equalTo("Asia/Beirut"));
        put("fred", "issue/PR-1", "{'fields':{'summary':'x'}}")
                .statusCode(503)
                .body("errorMessages", contains("We move house."));
        delete("admin", "issue/PR-1").statusCode(503);
        put("admin", "application-properties/jira.title", "{'value':'x'}").statusCode(503);
        jira.as("fred")
                .body(json("{'name':'n','originBoardId':1}"))
                .post("/rest/agile/1.0/sprint")
                .then()
                .statusCode(503);
        jira.as("fred")
                .body(json("{'name':'t'}"))
                .post("/rest/pat/latest/tokens")
                .then()
                .statusCode(503);

        get("fred", "issue/PR-1").statusCode(200);
        post("fred", "search", "{'jql':'key = PR-1'}").statusCode(200).body("total", equalTo(1));
        post("fred", "worklog/list", "{'ids':[]}").statusCode(200);
        jira.anonymous()
                .body(json("{'username':'fred','password':'fred'}"))
                .post("/rest/auth/1/session")
                .then()
                .statusCode(200);
    }

    @Test
    void It_ends_when_it_is_switched_off() {
        put("admin", "readonly-mode", ON).statusCode(200);
        put("admin", "readonly-mode", "{'enabled':true}").statusCode(200);
        put("fred", "issue/PR-1", "{'fields':{'summary':'x'}}")
                .statusCode(503)
                .body("errorMessages", contains("Jira is currently in read-only mode."));

        put("admin", "readonly-mode", "{'enabled':false}").statusCode(200);

        get("fred", "readonly-mode").body("enabled", equalTo(false)).body("message", nullValue());
        put("fred", "issue/PR-1", "{'fields':{'summary':'x'}}").statusCode(204);
        get("fred", "issue/PR-1").body("fields.summary", equalTo("x"));
    }

    @Test
    void Administrators_switch_it_and_users_see_it() {
        put("fred", "readonly-mode", ON).statusCode(403);
        jira.anonymous().body(json(ON)).put(PLATFORM + "readonly-mode").then().statusCode(401);
        jira.anonymous().get(PLATFORM + "readonly-mode").then().statusCode(401);
        get("fred", "readonly-mode").body("enabled", equalTo(false));
        put("admin", "readonly-mode", "{}").statusCode(400).body("errors", hasKey("enabled"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'enabled':'yes'}",
                "{'enabled':true,'endTime':'tomorrow'}",
                "{'enabled':true,'timeZone':'Moon/Sea'}",
                "[]"
            })
    void What_is_no_state_is_refused(String body) {
        put("admin", "readonly-mode", body).statusCode(400);
        get("admin", "readonly-mode").body("enabled", equalTo(false));
    }
}
