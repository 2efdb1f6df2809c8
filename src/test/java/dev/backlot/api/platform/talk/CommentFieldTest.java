package dev.backlot.api.platform.talk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.backlot.api.platform.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commenting on the way, while an issue is changed or moved; and finding issues by comments. */
class CommentFieldTest extends PlatformTest {

    private static final String COMMENTS = "issue/PR-2/comment";

    @Test
    void Comments_are_added_changed_and_deleted_with_an_edit() {
        put("fred", "issue/PR-2", "{'update':{'comment':[{'add':{'body':'one'}},{'add':{'body':'two'}}]}}")
                .statusCode(204);
        get("fred", COMMENTS).body("comments.body", contains("one", "two"));
        String first = get("fred", COMMENTS).extract().path("comments[0].id");
        String second = get("fred", COMMENTS).extract().path("comments[1].id");

        put(
                        "fred",
                        "issue/PR-2",
                        "{'update':{'comment':[{'edit':{'id':'" + first + "','body':'uno'}},{'remove':{'id':'" + second
                                + "'}}]}}")
                .statusCode(204);
        get("fred", COMMENTS).body("comments.body", contains("uno"));
    }

    @Test
    void A_comment_goes_with_a_transition() {
        post(
                        "fred",
                        "issue/PR-2/transitions",
                        "{'transition':{'id':'21'},'update':{'comment':[{'add':{'body':'go'}}]}}")
                .statusCode(204);
        get("fred", "issue/PR-2")
                .body("fields.status.name", equalTo("In Progress"))
                .body("fields.comment.comments.body", contains("go"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'add':{'body':''}}",
                "{'add':'x'}",
                "{'edit':{'body':'x'}}",
                "{'set':[]}",
                "{'add':{'body':'x','visibility':{'type':'group','value':'nobody'}}}"
            })
    void What_cannot_be_is_refused_with_the_whole_edit(String operation) {
        put("fred", "issue/PR-2", "{'fields':{'summary':'New'},'update':{'comment':[" + operation + "]}}")
                .statusCode(400);
        get("fred", COMMENTS).body("comments", empty());
    }

    @Test
    void Only_visible_comments_find_an_issue() {
        post("fred", COMMENTS, "{'body':'zebra','visibility':{'type':'group','value':'developers'}}")
                .statusCode(201);
        get("fred", "search?jql=comment~zebra").body("issues.key", contains("PR-2"));
        get("viewer", "search?jql=comment~zebra").body("issues.key", empty());
    }
}
