package dev.backlot.api.platform.talk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.backlot.api.platform.PlatformTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attaching files to issues and getting them back. */
class AttachmentTest extends PlatformTest {

    private static final String ATTACHMENTS = "issue/PR-2/attachments";
    private static final String ROWS = "summary,status\nENG-1,To Do\n";

    @Test
    void An_attached_file_has_the_recorded_keys_in_the_issue_and_alone() {
        String id = attach("fred", "rows.csv", ROWS, "text/csv")
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].filename", equalTo("rows.csv"))
                .extract()
                .path("[0].id");

        get("viewer", "issue/PR-2?fields=attachment&expand=renderedFields")
                .body(
                        "fields.attachment[0].keySet()",
                        contains("self", "id", "filename", "author", "created", "size", "mimeType", "content"))
                .body("fields.attachment[0].author.name", equalTo("fred"))
                .body("fields.attachment[0].created", equalTo("2026-08-14T12:00:00.000+0000"))
                .body("fields.attachment[0].size", equalTo(27))
                .body("fields.attachment[0].mimeType", equalTo("text/csv"))
                .body("fields.attachment[0].content", equalTo(content(id, "rows.csv")))
                .body("renderedFields.attachment[0].created", equalTo("14/Aug/26 12:00 PM"))
                .body("renderedFields.attachment[0].size", equalTo("0.0 kB"));
        get("viewer", "attachment/" + id)
                .statusCode(200)
                .body(
                        "keySet()",
                        contains("self", "filename", "author", "created", "size", "mimeType", "properties", "content"))
                .body("author.keySet()", contains("self", "key", "name", "avatarUrls", "displayName", "active"))
                .body("self", equalTo(jira.url() + "/rest/api/2/attachment/" + id));
    }

    @Test
    void The_content_comes_back_with_its_type_and_name() {
        String id = attach("fred", "rows.csv", ROWS, "text/csv").extract().path("[0].id");

        download("viewer", id + "/rows.csv")
                .statusCode(200)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "inline; filename*=UTF-8''rows.csv;")
                .header("Content-Length", "27")
                .body(equalTo(ROWS));
        download("viewer", id).statusCode(200);
        download("viewer", "99/rows.csv").statusCode(404);
        download("viewer", "x/rows.csv").statusCode(404);
        jira.anonymous().get("/secure/attachment/" + id + "/rows.csv").then().statusCode(401);
        jira.anonymous().get("/secure/attachment/99/rows.csv").then().statusCode(401);
        jira.as("fred", "wrong")
                .get("/secure/attachment/" + id + "/rows.csv")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "and so on.txt,text/plain,text/plain,inline; filename*=UTF-8''and%20so%20on.txt;",
        "page.html,text/html,text/html,attachment; filename*=UTF-8''page.html;",
        "a.svg,image/svg+xml,image/svg+xml,attachment; filename*=UTF-8''a.svg;",
        "a.png,application/octet-stream,image/png,inline; filename*=UTF-8''a.png;",
        "what,application/octet-stream,application/octet-stream,attachment; filename*=UTF-8''what;",
    })
    void Only_what_cannot_run_is_shown_by_a_browser(String name, String sent, String kept, String disposition) {
        String link = attach("fred", name, "x", sent)
                .body("[0].mimeType", equalTo(kept))
                .body("[0].filename", equalTo(name))
                .extract()
                .path("[0].content");
        String path = link.substring(jira.url().length());
        assertThat(path).doesNotContain(" ");
        jira.as("viewer")
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Disposition", disposition);
    }

    @Test
    void Several_files_are_attached_at_once_and_told_in_the_history() {
        upload("fred")
                .multiPart("file", "a.txt", "a".getBytes(UTF_8))
                .multiPart("file", "C:\\b.bin", new byte[] {0, 1, 2})
                .multiPart("note", "ignored")
                .post(PLATFORM + ATTACHMENTS)
                .then()
                .statusCode(200)
                .body("filename", contains("a.txt", "b.bin"))
                .body("size", contains(1, 3));
        get("fred", "issue/PR-2?expand=changelog")
                .body("fields.updated", equalTo("2026-08-14T12:00:00.000+0000"))
                .body("changelog.histories[-1].items.field", contains("Attachment"))
                .body("changelog.histories[-1].items[0].fromString", equalTo(null))
                .body("changelog.histories[-1].items[0].toString", equalTo("b.bin"))
                .body("changelog.histories[-2].items[0].toString", equalTo("a.txt"));
    }

    @Test
    void Without_the_header_against_forgery_nothing_is_attached() {
        jira.as("fred")
                .contentType("multipart/form-data")
                .multiPart("file", "a.txt", "a".getBytes(UTF_8))
                .post(PLATFORM + ATTACHMENTS)
                .then()
                .statusCode(403)
                .contentType("text/html;charset=UTF-8")
                .body(equalTo("XSRF check failed"));
        jira.as("fred")
                .header("X-Atlassian-Token", "nocheck")
                .contentType("multipart/form-data")
                .multiPart("file", "a.txt", "a".getBytes(UTF_8))
                .post(PLATFORM + ATTACHMENTS)
                .then()
                .statusCode(200);
        get("fred", "issue/PR-2").body("fields.attachment.filename", contains("a.txt"));
    }

    @Test
    void Who_may_not_attach_is_refused() {
        attach("viewer", "a.txt", "a", "text/plain").statusCode(403);
        upload("fred")
                .multiPart("file", "a.txt", "a".getBytes(UTF_8))
                .post(PLATFORM + "issue/SEC-1/attachments")
                .then()
                .statusCode(404);
        jira.anonymous()
                .header("X-Atlassian-Token", "no-check")
                .contentType("multipart/form-data")
                .multiPart("file", "a.txt", "a".getBytes(UTF_8))
                .post(PLATFORM + ATTACHMENTS)
                .then()
                .statusCode(401);
        get("fred", "issue/PR-2").body("fields.attachment", empty());
    }

    @Test
    void What_is_no_upload_is_refused() {
        upload("fred")
                .multiPart("data", "x")
                .post(PLATFORM + ATTACHMENTS)
                .then()
                .statusCode(400);
        post("fred", ATTACHMENTS, "{}").statusCode(415);
        raw("nothing of the kind").statusCode(400);
        raw("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\ncut of")
                .statusCode(400);
        attach("fred", "x".repeat(252) + ".txt", "a", "text/plain").statusCode(400);
        attach("fred", "..", "a", "text/plain").statusCode(400);
        get("fred", "issue/PR-2").body("fields.attachment", empty());
    }

    @Test
    void A_name_comes_in_UTF_8() {
        raw("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ü.txt\"\r\n\r\nx\r\n--b--\r\n")
                .statusCode(200)
                .body("[0].filename", equalTo("ü.txt"))
                .body("[0].mimeType", equalTo("text/plain"))
                .body("[0].content", endsWith("/%C3%BC.txt"));
    }

    @Test
    void A_file_that_is_too_large_is_refused() {
        get("viewer", "attachment/meta")
                .statusCode(200)
                .body("enabled", equalTo(true))
                .body("uploadLimit", equalTo(10 * 1024 * 1024));
        upload("fred")
                .multiPart("file", "large.bin", new byte[10 * 1024 * 1024 + 1])
                .post(PLATFORM + ATTACHMENTS)
                .then()
                .statusCode(413)
                .body("errorMessages", hasSize(1));
        upload("fred")
                .multiPart("file", "large.bin", new byte[10 * 1024 * 1024])
                .post(PLATFORM + ATTACHMENTS)
                .then()
                .statusCode(200)
                .body("[0].size", equalTo(10 * 1024 * 1024));
    }

    @Test
    void Attachments_are_deleted_by_their_authors_and_those_who_may() {
        String id = attach("fred", "a.txt", "a", "text/plain").extract().path("[0].id");
        delete("viewer", "attachment/" + id).statusCode(403);
        jira.anonymous().delete(PLATFORM + "attachment/" + id).then().statusCode(401);
        delete("fred", "attachment/" + id).statusCode(204);
        delete("fred", "attachment/" + id).statusCode(404);
        get("fred", "attachment/" + id).statusCode(404);
        download("fred", id + "/a.txt").statusCode(404);
        get("fred", "issue/PR-2?expand=changelog")
                .body("fields.attachment", empty())
                .body("changelog.histories[-1].items[0].from", equalTo(id))
                .body("changelog.histories[-1].items[0].fromString", equalTo("a.txt"));
    }

    @Test
    void What_hangs_on_hidden_issues_is_hidden() {
        String id = upload("admin")
                .multiPart("file", "a.txt", "a".getBytes(UTF_8))
                .post(PLATFORM + "issue/SEC-1/attachments")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
        get("fred", "attachment/" + id).statusCode(403);
        download("fred", id + "/a.txt").statusCode(404);
        get("fred", "attachment/" + id + "/expand/raw").statusCode(403);
        delete("fred", "attachment/" + id).statusCode(403);
        download("admin", id + "/a.txt").statusCode(200);
    }

    private ValidatableResponse attach(String user, String name, String text, String type) {
        return upload(user)
                .multiPart("file", name, text.getBytes(UTF_8), type)
                .post(PLATFORM + ATTACHMENTS)
                .then();
    }

    private ValidatableResponse raw(String body) {
        return jira.as("fred")
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("X-Atlassian-Token", "no-check")
                .contentType("multipart/form-data; boundary=b")
                .body(body.getBytes(UTF_8))
                .post(PLATFORM + ATTACHMENTS)
                .then();
    }

    private RequestSpecification upload(String user) {
        return jira.as(user).header("X-Atlassian-Token", "no-check").contentType("multipart/form-data; charset=UTF-8");
    }

    private ValidatableResponse download(String user, String path) {
        return jira.as(user).get("/secure/attachment/" + path).then();
    }

    private String content(String id, String name) {
        return jira.url() + "/secure/attachment/" + id + "/" + name;
    }
}
