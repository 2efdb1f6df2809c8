package dev.backlot.api.platform.issue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.backlot.api.platform.PlatformTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Making many issues at once. */
class BulkCreateTest extends PlatformTest {

    private static final String GOOD =
            "{'fields':{'project':{'key':'PR'},'issuetype':{'name':'Task'},'summary':'good'},'update':{}}";
    private static final String BAD =
            "{'fields':{'project':{'key':'PR'},'issuetype':{'name':'Task'},'duedate':'never'}}";

    @Test
    void What_can_be_made_is_made() {
        String key = bulk(GOOD + "," + BAD + "," + GOOD)
                .statusCode(201)
                .body("issues", hasSize(2))
                .body("issues[0].keySet()", contains("id", "key", "self"))
                .body("errors", hasSize(1))
                .body("errors[0].status", equalTo(400))
                .body("errors[0].failedElementNumber", equalTo(1))
                .body("errors[0].elementErrors.errorMessages", empty())
                .body("errors[0].elementErrors.errors.summary", equalTo("You must specify a summary of the issue."))
                .body("errors[0].elementErrors.errors.duedate", equalTo("Error parsing date string: never"))
                .extract()
                .path("issues[1].key");
        get("fred", "issue/" + key).statusCode(200).body("fields.summary", equalTo("good"));
    }

    @Test
    void Where_nothing_can_be_made_the_request_was_wrong() {
        bulk(BAD).statusCode(400).body("issues", empty()).body("errors", hasSize(1));
        bulk(GOOD).statusCode(201).body("errors", empty());
        post("viewer", "issue/bulk", "{'issueUpdates':[" + GOOD + "]}")
                .statusCode(400)
                .body("errors[0].status", equalTo(400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'issueUpdates':[]}", "{'issueUpdates':{}}", "{'issueUpdates':['x']}", "[]"})
    void Something_else_is_refused(String body) {
        post("fred", "issue/bulk", body).statusCode(400);
    }

    private ValidatableResponse bulk(String updates) {
        return post("fred", "issue/bulk", "{'issueUpdates':[" + updates + "]}");
    }
}
