package dev.backlot.api.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.backlot.api.platform.PlatformTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** The pack of e-mail templates: taken away, brought back, put into use. */
class EmailTemplateTest extends PlatformTest {

    private static final String PATH = "/rest/api/2/email-templates";

    @Test
    void A_pack_is_in_use_once_it_is_applied_and_until_it_is_reverted() throws IOException {
        byte[] standard = download();
        assertThat(names(standard))
                .contains("text/issuecreated.vm", "html/issuedeleted.vm")
                .hasSize(51);
        byte[] own = zip("text/issuecreated.vm", 10);

        upload("admin", own).statusCode(200);
        assertThat(download()).isEqualTo(standard);
        post("admin", "email-templates/apply", "").statusCode(200);
        assertThat(download()).isEqualTo(own);
        post("admin", "email-templates/apply", "")
                .statusCode(400)
                .body("errorMessages[0]", equalTo("There are no e-mail templates that were uploaded."));
        assertThat(download()).isEqualTo(own);
        post("admin", "email-templates/revert", "").statusCode(200);
        assertThat(download()).isEqualTo(standard);
    }

    @Test
    void What_is_no_pack_is_refused_and_nothing_is_kept() throws IOException {
        upload("admin", "no zip".getBytes(StandardCharsets.UTF_8)).statusCode(400);
        upload("admin", zip("../outside.vm", 10)).statusCode(400);
        upload("admin", zip("/outside.vm", 10)).statusCode(400);
        upload("admin", zip("large.vm", 60_000_000)).statusCode(400);
        post("admin", "email-templates", "{}").statusCode(415);

        post("admin", "email-templates/apply", "").statusCode(400);
    }

    @Test
    void Each_event_has_a_template() {
        get("admin", "email-templates/types")
                .statusCode(200)
                .body("$", hasSize(17))
                .body("[0].templateName", equalTo("issuecreated.vm"))
                .body("[0].eventTypes[0].id", equalTo(1))
                .body("[0].eventTypes[0].name", equalTo("Issue Created"));
    }

    @Test
    void Only_administrators_have_to_do_with_them() throws IOException {
        get("fred", "email-templates").statusCode(403);
        get("fred", "email-templates/types").statusCode(403);
        upload("fred", zip("text/issuecreated.vm", 10)).statusCode(403);
        post("fred", "email-templates/apply", "").statusCode(403);
        post("fred", "email-templates/revert", "").statusCode(403);
        jira.anonymous().get(PATH).then().statusCode(401);
    }

    private byte[] download() {
        return get("admin", "email-templates")
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
    }

    private ValidatableResponse upload(String user, byte[] pack) {
        return jira.as(user)
                .contentType("application/zip")
                .body(pack)
                .post(PATH)
                .then();
    }

    private static byte[] zip(String name, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
        }
        return bytes.toByteArray();
    }

    private static List<String> names(byte[] pack) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
