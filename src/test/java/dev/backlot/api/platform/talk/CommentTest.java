package dev.backlot.api.platform.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.backlot.api.platform.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saying something about issues. */
class CommentTest extends PlatformTest {

    private static final String COMMENTS = "issue/PR-2/comment";

    @Test
    void A_new_comment_has_the_recorded_keys_and_is_found_again() {
        String id = post("fred", COMMENTS, "{'body':'Recorded by the *fixture* rig'}")
                .statusCode(201)
                .body("keySet()", contains("self", "id", "author", "body", "updateAuthor", "created", "updated"))
                .body("author.name", equalTo("fred"))
                .body("updateAuthor.name", equalTo("fred"))
                .body("created", equalTo("2026-08-14T12:00:00.000+0000"))
                .extract()
                .path("id");

        get("viewer", COMMENTS + "/" + id)
                .statusCode(200)
                .body("body", equalTo("Recorded by the *fixture* rig"))
                .body("$", not(hasKey("renderedBody")));
        get("viewer", COMMENTS + "/" + id + "?expand=renderedBody")
                .body("renderedBody", equalTo("<p>Recorded by the <b>fixture</b> rig</p>"));
        get("viewer", "issue/" + id(COMMENTS) + "/comment/" + id)
                .body("self", equalTo(jira.url() + "/rest/api/2/issue/" + id(COMMENTS) + "/comment/" + id));
        get("viewer", "issue/PR-3/comment/" + id).statusCode(404);
    }

    @Test
    void Issues_show_all_comments_and_when_the_last_one_came() {
        String before = get("fred", "issue/PR-2").extract().path("fields.updated");
        assertThat(before).isNotEqualTo("2026-08-14T12:00:00.000+0000");
        post("fred", COMMENTS, "{'body':'one'}").statusCode(201);
        String second = add("viewer", "{'body':'h1. two'}", 403);
        assertThat(second).isNull();
        add("admin", "{'body':'h1. two'}", 201);

        get("viewer", "issue/PR-2?expand=renderedFields")
                .body("fields.updated", equalTo("2026-08-14T12:00:00.000+0000"))
                .body("fields.comment.keySet()", contains("comments", "maxResults", "total", "startAt"))
                .body("fields.comment.comments.body", contains("one", "h1. two"))
                .body("fields.comment.maxResults", equalTo(2))
                .body("fields.comment.total", equalTo(2))
                .body("renderedFields.comment.comments[1].body", equalTo("<h1><a name=\"two\"></a>two</h1>"))
                .body("renderedFields.comment.comments[1].created", equalTo("14/Aug/26 12:00 PM"));
        get("viewer", "search?jql=key=PR-2&fields=comment").body("issues[0].fields.comment.total", equalTo(2));
    }

    @Test
    void Comments_come_in_pages() {
        for (String text : new String[] {"a", "b", "c"}) {
            add("fred", "{'body':'" + text + "'}", 201);
        }
        get("viewer", COMMENTS)
                .statusCode(200)
                .body("keySet()", contains("startAt", "maxResults", "total", "comments"))
                .body("maxResults", equalTo(1048576))
                .body("comments.body", contains("a", "b", "c"));
        get("viewer", COMMENTS + "?startAt=1&maxResults=1&orderBy=-created")
                .body("startAt", equalTo(1))
                .body("maxResults", equalTo(1))
                .body("total", equalTo(3))
                .body("comments.body", contains("b"));
        get("viewer", COMMENTS + "?startAt=2&orderBy=-created").body("comments.body", contains("a"));
        get("viewer", COMMENTS + "?maxResults=0").body("comments", empty()).body("total", equalTo(3));
        get("viewer", COMMENTS + "?orderBy=body").statusCode(400);
        get("viewer", COMMENTS + "?startAt=x").statusCode(400);
    }

    @Test
    void What_is_limited_to_some_is_hidden_from_the_others() {
        String group = add("fred", "{'body':'among us','visibility':{'type':'group','value':'Developers'}}", 201);
        String role = add("admin", "{'body':'boss','visibility':{'type':'role','value':'administrators'}}", 201);

        get("fred", COMMENTS)
                .body("comments.body", contains("among us"))
                .body("comments[0].visibility.type", equalTo("group"))
                .body("comments[0].visibility.value", equalTo("developers"));
        get("fred", "issue/PR-2").body("fields.comment.total", equalTo(1));
        get("viewer", COMMENTS).body("total", equalTo(0));
        get("viewer", "issue/PR-2").body("fields.comment.comments", empty());
        get("viewer", COMMENTS + "/" + group).statusCode(404);
        get("fred", COMMENTS + "/" + role).statusCode(404);
        get("admin", COMMENTS + "/" + role).body("visibility.value", equalTo("Administrators"));

        put("fred", COMMENTS + "/" + group, "{'visibility':null}")
                .statusCode(200)
                .body("body", equalTo("among us"));
        get("viewer", COMMENTS).body("comments.body", contains("among us"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'group','value':'jira-administrators'}",
                "{'type':'group','value':'nobody'}",
                "{'type':'role','value':'Administrators'}",
                "{'type':'role','value':'99'}",
                "{'type':'planet','value':'x'}",
                "{'type':'group'}",
                "'developers'",
                "[]"
            })
    void A_limit_that_cannot_be_is_refused(String visibility) {
        add("fred", "{'body':'x','visibility':" + visibility + "}", 400);
        get("fred", COMMENTS).body("total", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'body':''}", "{'body':'  '}", "{'body':null}"})
    void An_empty_comment_is_refused(String body) {
        post("fred", COMMENTS, body)
                .statusCode(400)
                .body("errorMessages", empty())
                .body("errors.comment", equalTo("Comment body can not be empty!"));
    }

    @Test
    void What_cannot_be_a_comment_is_refused() {
        add("fred", "{'body':['x']}", 400);
        add("fred", "[]", 400);
        add("fred", "{'body':", 400);
        add("fred", "{'body':'x','properties':[{'key':'a'}]}", 400);
        add("fred", "{'body':'" + "x".repeat(32_768) + "'}", 400);
        add("fred", "{'body':'" + "x".repeat(32_767) + "'}", 201);
        post("fred", "issue/SEC-1/comment", "{'body':'x'}").statusCode(404);
        jira.anonymous()
                .body("{\"body\":\"x\"}")
                .post(PLATFORM + COMMENTS)
                .then()
                .statusCode(401);
        jira.anonymous().get(PLATFORM + COMMENTS).then().statusCode(401);
        get("fred", COMMENTS + "/17").statusCode(404);
        get("fred", COMMENTS + "/x").statusCode(404);
        get("fred", COMMENTS).body("comments", hasSize(1));
    }

    @Test
    void Own_comments_are_changed_and_deleted_and_those_of_others_by_whoever_may() {
        String id = add("fred", "{'body':'first'}", 201);
        put("admin", COMMENTS + "/" + id, "{'body':'second'}")
                .statusCode(200)
                .body("author.name", equalTo("fred"))
                .body("updateAuthor.name", equalTo("admin"))
                .body("body", equalTo("second"));
        put("viewer", COMMENTS + "/" + id, "{'body':'third'}").statusCode(403);
        put("fred", COMMENTS + "/" + id, "{'body':''}").statusCode(400);
        delete("viewer", COMMENTS + "/" + id).statusCode(403);
        jira.anonymous().delete(PLATFORM + COMMENTS + "/" + id).then().statusCode(401);

        delete("fred", COMMENTS + "/" + id).statusCode(204).contentType("text/html;charset=UTF-8");
        delete("fred", COMMENTS + "/" + id).statusCode(404);
        get("fred", "issue/PR-2").body("fields.comment.total", equalTo(0));
    }

    @Test
    void Whoever_comments_watches() {
        add("fred", "{'body':'first'}", 201);
        get("admin", "issue/PR-2/watchers").body("watchers.name", contains("fred"));
    }

    private String add(String user, String body, int status) {
        return post(user, COMMENTS, body).statusCode(status).extract().path("id");
    }

    private String id(String path) {
        return get("fred", path.substring(0, path.lastIndexOf('/'))).extract().path("id");
    }
}
