package dev.backlot.api.platform.talk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.backlot.api.platform.PlatformTest;
import org.junit.jupiter.api.Test;

/** What people say in the demo world. */
class DemoTalkTest extends PlatformTest {

    @Test
    void A_bit_of_everything_is_there() {
        get("fred", "issue/PR-3?expand=changelog")
                .body("fields.comment.comments.id", contains("10000", "10001", "10002"))
                .body("fields.watches.watchCount", equalTo(2))
                .body("fields.watches.isWatching", equalTo(true))
                .body("fields.attachment.filename", contains("orders.csv"))
                .body("fields.updated", equalTo("2015-04-02T08:45:00.000+0000"))
                .body("changelog.histories[-1].items[0].toString", equalTo("orders.csv"));
        get("viewer", "issue/PR-3/comment?expand=renderedBody")
                .body("comments.id", contains("10000", "10002"))
                .body("comments[0].renderedBody", containsString("<b>tax number</b>"));
        get("viewer", "issue/PR-3/pinned-comments").body("comment.id", contains("10000"));
        get("fred", "issue/PR-4/votes").body("voters.name", contains("viewer"));
        get("viewer", "issue/PR-4/votes").body("voters", empty()).body("hasVoted", equalTo(true));
        jira.as("viewer")
                .get("/secure/attachment/10000/orders.csv")
                .then()
                .statusCode(200)
                .body(containsString("17.50"));
        post("fred", "issue/PR-3/comment", "{'body':'next'}").statusCode(201).body("id", equalTo("10003"));
    }
}
