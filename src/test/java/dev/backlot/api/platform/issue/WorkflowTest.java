package dev.backlot.api.platform.issue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Taking issues from status to status. */
class WorkflowTest extends PlatformTest {

    @Test
    void The_transitions_lead_to_statuses() {
        get("fred", "issue/PR-1/transitions")
                .statusCode(200)
                .body("expand", equalTo("transitions"))
                .body("transitions.id", contains("11", "21", "31", "41"))
                .body("transitions.to.name", contains("To Do", "In Progress", "Done", "In Review"))
                .body("transitions[0]", not(hasKey("fields")));
        get("fred", "issue/PR-1/transitions?expand=transitions.fields").body("transitions[0]", hasKey("fields"));
    }

    @Test
    void Who_may_not_move_issues_has_no_transitions() {
        get("viewer", "issue/PR-1/transitions").statusCode(200).body("transitions", empty());
        post("viewer", "issue/PR-1/transitions", "{'transition':{'id':'31'}}").statusCode(400);
        get("fred", "issue/SEC-1/transitions").statusCode(404);
        post("fred", "issue/SEC-1/transitions", "{'transition':{'id':'31'}}").statusCode(404);
        jira.anonymous().get(PLATFORM + "issue/PR-1/transitions").then().statusCode(401);
        get("fred", "issue/PR-1").body("fields.status.name", equalTo("To Do"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'31'", "31"})
    void What_is_done_has_a_resolution_and_what_is_taken_up_again_has_none(String id) {
        post("fred", "issue/PR-1/transitions", "{'transition':{'id':" + id + "},'fields':{}}")
                .statusCode(204)
                .contentType("text/html;charset=UTF-8");
        get("fred", "issue/PR-1")
                .body("fields.status.name", equalTo("Done"))
                .body("fields.resolution.name", equalTo("Done"))
                .body("fields.resolutiondate", equalTo("2026-08-14T12:00:00.000+0000"));

        post("fred", "issue/PR-1/transitions", "{'transition':{'id':'21'}}").statusCode(204);
        get("fred", "issue/PR-1?expand=changelog")
                .body("fields.status.name", equalTo("In Progress"))
                .body("fields.resolution", nullValue())
                .body("changelog.histories[-1].items.field", contains("status", "resolution"))
                .body("changelog.histories[-1].author.name", equalTo("fred"))
                .body("changelog.histories[-1].id", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}",
                "{'transition':null}",
                "{'transition':{}}",
                "{'transition':{'id':'99'}}",
                "{'transition':{'id':'x'}}",
                "{'transition':'31'}",
                "{'transition':",
                "[]"
            })
    void A_transition_that_is_none_is_refused(String body) {
        post("fred", "issue/PR-1/transitions", body).statusCode(400).body("$", hasKey("errorMessages"));
        get("fred", "issue/PR-1").body("fields.status.name", equalTo("To Do"));
    }
}
