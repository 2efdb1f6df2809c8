package dev.backlot.api.platform.talk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.backlot.api.platform.PlatformTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Looking into attached archives. */
class ArchiveTest extends PlatformTest {

    @Test
    void A_zip_file_tells_what_is_in_it() throws IOException {
        String id = attach("images.zip", "application/zip", zip(40));

        get("viewer", "attachment/" + id + "/expand/raw")
                .statusCode(200)
                .body("keySet()", contains("entries", "totalEntryCount"))
                .body("totalEntryCount", equalTo(40))
                .body("entries", hasSize(30))
                .body("entries[0].keySet()", contains("entryIndex", "name", "size", "mediaType"))
                .body("entries[1].entryIndex", equalTo(1))
                .body("entries[1].name", equalTo("dir/1.mp3"))
                .body("entries[1].size", equalTo(2000))
                .body("entries[1].mediaType", equalTo("audio/mpeg"));
        get("viewer", "attachment/" + id + "/expand/human")
                .statusCode(200)
                .body("keySet()", contains("id", "name", "entries", "totalEntryCount", "mediaType"))
                .body("id", equalTo(Integer.parseInt(id)))
                .body("name", equalTo("images.zip"))
                .body("mediaType", equalTo("application/zip"))
                .body("entries[0].keySet()", contains("path", "index", "size", "mediaType", "label"))
                .body("entries[0].size", equalTo("2 kB"));
    }

    @Test
    void What_is_no_archive_has_nothing_in_it() throws IOException {
        String text = attach("a.txt", "text/plain", "hello".getBytes(UTF_8));
        get("viewer", "attachment/" + text + "/expand/raw")
                .statusCode(200)
                .body("entries", empty())
                .body("totalEntryCount", equalTo(0));
        String damaged = attach("a.zip", "application/zip", Arrays.copyOf(zip(3), 40));
        get("viewer", "attachment/" + damaged + "/expand/human").statusCode(200).body("entries", empty());
        String other = attach("a.tar", "application/x-tar", "hello".getBytes(UTF_8));
        get("viewer", "attachment/" + other + "/expand/human").statusCode(409);
        get("viewer", "attachment/" + other + "/expand/raw").statusCode(409);
        get("viewer", "attachment/99/expand/raw").statusCode(404);
        get("viewer", "attachment/x/expand/human").statusCode(404);
        jira.anonymous()
                .get(PLATFORM + "attachment/" + text + "/expand/raw")
                .then()
                .statusCode(401);
    }

    private String attach(String name, String type, byte[] content) {
        return jira.as("fred")
                .header("X-Atlassian-Token", "no-check")
                .contentType("multipart/form-data")
                .multiPart("file", name, content, type)
                .post(PLATFORM + "issue/PR-2/attachments")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
    }

    private static byte[] zip(int files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("dir/"));
            for (int index = 0; index < files; index++) {
                zip.putNextEntry(new ZipEntry("dir/" + index + ".mp3"));
                zip.write(new byte[2000]);
            }
        }
        return bytes.toByteArray();
    }
}
