package dev.backlot.api.platform.talk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.backlot.api.platform.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done with comments: properties and pins. */
class CommentPartsTest extends PlatformTest {

    private static final String COMMENTS = "issue/PR-2/comment";

    private String id = "";

    @BeforeEach
    void comment() {
        id = post("fred", COMMENTS, "{'body':'x','properties':[{'key':'sd.public.comment','value':{'internal':true}}]}")
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void Properties_are_stored_with_the_comment_and_alone() {
        String properties = "comment/" + id + "/properties";
        get("viewer", properties)
                .statusCode(200)
                .body("keys.key", contains("sd.public.comment"))
                .body("keys[0].self", equalTo(jira.url() + "/rest/api/2/" + properties + "/sd.public.comment"));
        get("viewer", properties + "/sd.public.comment").body("value.internal", equalTo(true));
        put("fred", properties + "/b", "17").statusCode(201);
        put("fred", properties + "/b", "18").statusCode(200);
        get("viewer", COMMENTS + "/" + id).body("$", not(hasKey("properties")));
        get("viewer", COMMENTS + "?expand=properties,renderedBody")
                .body("comments[0].properties.key", contains("b", "sd.public.comment"))
                .body("comments[0].properties[0].value", equalTo(18))
                .body("comments[0].renderedBody", equalTo("<p>x</p>"));

        delete("fred", properties + "/b").statusCode(204);
        delete("fred", properties + "/b").statusCode(404);
        get("viewer", properties + "/b").statusCode(404);
        put("fred", COMMENTS + "/" + id + "?expand=properties", "{'properties':[{'key':'c','value':null}]}")
                .statusCode(200)
                .body("properties.key", contains("c", "sd.public.comment"))
                .body("body", equalTo("x"));
    }

    @Test
    void Properties_are_for_those_who_see_and_edit_the_comment() {
        String properties = "comment/" + id + "/properties";
        put("viewer", properties + "/b", "1").statusCode(403);
        delete("viewer", properties + "/sd.public.comment").statusCode(403);
        jira.anonymous().get(PLATFORM + properties).then().statusCode(401);
        jira.anonymous().get(PLATFORM + "comment/99/properties").then().statusCode(401);
        get("viewer", "comment/99/properties").statusCode(404);
        get("viewer", "comment/x/properties").statusCode(400);
        put("fred", properties + "/b", "").statusCode(400);

        put("fred", COMMENTS + "/" + id, "{'visibility':{'type':'group','value':'developers'}}")
                .statusCode(200);
        get("viewer", properties).statusCode(403);
        delete("fred", COMMENTS + "/" + id).statusCode(204);
        get("fred", properties).statusCode(404);
    }

    @Test
    void Pinned_comments_are_listed_apart() {
        get("viewer", "issue/PR-2/pinned-comments").statusCode(200).body("$", empty());
        put("fred", COMMENTS + "/" + id + "/pin", "true").statusCode(204);
        put("admin", COMMENTS + "/" + id + "/pin", "true").statusCode(204);
        get("viewer", "issue/PR-2/pinned-comments")
                .body("[0].keySet()", contains("comment", "pinnedBy", "pinnedDate"))
                .body("comment.id", contains(id))
                .body("pinnedBy", contains("fred"))
                .body("pinnedDate", contains("2026-08-14T12:00:00.000+0000"));
        put("viewer", COMMENTS + "/" + id + "/pin", "false").statusCode(404);

        put("fred", COMMENTS + "/" + id, "{'visibility':{'type':'group','value':'developers'}}")
                .statusCode(200);
        get("viewer", "issue/PR-2/pinned-comments").body("$", empty());
        put("fred", COMMENTS + "/" + id + "/pin", "false").statusCode(204);
        get("fred", "issue/PR-2/pinned-comments").body("$", empty());
        jira.anonymous().get(PLATFORM + "issue/PR-2/pinned-comments").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "'true'", "1", "{}", "tru"})
    void Only_true_and_false_pin(String body) {
        put("fred", COMMENTS + "/" + id + "/pin", body).statusCode(400);
    }
}
