package dev.backlot.api.platform.avatar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.backlot.api.platform.PlatformTest;
import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pictures: those of the server, and those that are uploaded. */
class AvatarTest extends PlatformTest {

    @Test
    void Every_link_to_a_picture_leads_to_one() {
        String project = get("fred", "project/PR").extract().path("avatarUrls.'16x16'");
        String user = get("fred", "project/PR").extract().path("lead.avatarUrls.'48x48'");
        String type = get("fred", "project/PR").extract().path("issueTypes[0].iconUrl");
        for (String link : new String[] {project, user, type}) {
            jira.anonymous().get(link).then().statusCode(200).contentType("image/svg+xml");
        }
        jira.anonymous().get("/secure/projectavatar?pid=HSP").then().statusCode(200);
        jira.anonymous().get("/secure/projectavatar?avatarId=4711").then().statusCode(200);
        jira.anonymous()
                .get("/secure/viewavatar?avatarType=ship&avatarId=1")
                .then()
                .statusCode(404);
        jira.anonymous().get("/secure/projectavatar?avatarId=x").then().statusCode(400);
    }

    @Test
    void The_servers_pictures_are_listed() {
        for (String type : new String[] {"project", "issuetype", "user"}) {
            get("fred", "avatar/" + type + "/system")
                    .statusCode(200)
                    .body("system[0].isSystemAvatar", equalTo(true))
                    .body("system[0].isDeletable", equalTo(false))
                    .body("$", not(hasKey("custom")));
        }
        get("fred", "avatar/ship/system").statusCode(404);
        jira.anonymous().get(PLATFORM + "avatar/project/system").then().statusCode(401);
        get("fred", "project/PR/avatars")
                .statusCode(200)
                .body("system.findAll { it.isSelected }.id", hasItem("10324"))
                .body("custom", empty());
        get("fred", "universal_avatar/type/issuetype/owner/10002")
                .body("system.findAll { it.selected }.id", hasItem("10318"));
        get("fred", "universal_avatar/type/user/owner/fred").body("custom", empty());
        get("fred", "universal_avatar/type/issuetype/owner/x").statusCode(404);
        get("fred", "project/SEC/avatars").statusCode(404);
    }

    @Test
    void An_image_is_uploaded_cropped_chosen_and_deleted() throws IOException {
        upload("admin", "project/PR/avatar/temporary?filename=a.png", png(60, 40))
                .statusCode(201)
                .body("cropperWidth", equalTo(40))
                .body("cropperOffsetX", equalTo(10))
                .body("needsCropping", equalTo(true));
        String id = post("admin", "project/PR/avatar", "{'cropperWidth':20,'cropperOffsetX':5,'cropperOffsetY':5}")
                .statusCode(201)
                .body("owner", equalTo("10000"))
                .body("isSystemAvatar", equalTo(false))
                .extract()
                .path("id");
        put("admin", "project/PR/avatar", "{'id':'" + id + "'}").statusCode(204);
        String link = get("fred", "project/PR").extract().path("avatarUrls.'48x48'");
        assertThat(link).endsWith("avatarId=" + id);
        byte[] image = jira.as("fred")
                .get(link)
                .then()
                .contentType("image/png")
                .extract()
                .asByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(image)).getWidth()).isEqualTo(20);
        jira.anonymous().get(link).then().contentType("image/svg+xml");
        get("fred", "project/PR/avatars").body("custom.id", hasItem(id)).body("custom[0].selected", equalTo(true));

        delete("admin", "project/PR/avatar/" + id).statusCode(204);
        get("fred", "project/PR/avatars").body("custom", empty());
        get("fred", "project/PR")
                .body("avatarUrls.48x48", equalTo(jira.url() + "/secure/projectavatar?avatarId=10324"));
        delete("admin", "project/PR/avatar/" + id).statusCode(404);
        delete("admin", "project/PR/avatar/10324").statusCode(404);
    }

    @Test
    void An_image_also_comes_as_a_form_and_stays_as_it_is_without_cropping() throws IOException {
        byte[] image = png(48, 48);
        String url = jira.as("admin")
                .contentType("multipart/form-data")
                .header("X-Atlassian-Token", "no-check")
                .multiPart("avatar", "a.png", image, "image/png")
                .post(PLATFORM + "universal_avatar/type/project/owner/10001/temp")
                .then()
                .statusCode(200)
                .body("needsCropping", equalTo(false))
                .extract()
                .path("url");
        assertThat(jira.as("admin").get(url).asByteArray()).isEqualTo(image);
        jira.as("fred").get(url).then().statusCode(404);
        String id = post("admin", "universal_avatar/type/project/owner/10001/avatar", "{}")
                .statusCode(201)
                .extract()
                .path("id");
        put("admin", "project/HSP", "{'avatarId':" + id + "}").statusCode(200);
        assertThat(jira.anonymous().get("/secure/projectavatar?avatarId=" + id).asByteArray())
                .isEqualTo(image);
        put("admin", "project/PR", "{'avatarId':" + id + "}").statusCode(400);
        delete("admin", "universal_avatar/type/project/owner/10001/avatar/" + id)
                .statusCode(200);
        get("admin", "project/HSP/avatars").body("custom", empty());
    }

    @Test
    void A_picture_can_be_uploaded_for_a_project_that_is_still_to_be_made() throws IOException {
        upload("admin", "avatar/project/temporary?filename=a.png", png(10, 10)).statusCode(201);
        String id = post("admin", "avatar/project/temporaryCrop", "{'cropperWidth':10}")
                .statusCode(200)
                .extract()
                .path("id");
        post(
                        "admin",
                        "project",
                        "{'key':'NEW','name':'New','lead':'admin','projectTypeKey':'software','avatarId':" + id + "}")
                .statusCode(201);
        get("admin", "project/NEW")
                .body("avatarUrls.48x48", equalTo(jira.url() + "/secure/projectavatar?avatarId=" + id));
    }

    @Test
    void What_is_no_image_or_not_the_callers_to_change_is_refused() throws IOException {
        upload("admin", "project/PR/avatar/temporary?filename=a.png", new byte[] {1, 2, 3})
                .statusCode(400);
        upload("admin", "project/PR/avatar/temporary?filename=a.png&size=7", png(10, 10))
                .statusCode(400);
        upload("fred", "project/PR/avatar/temporary?filename=a.png", png(10, 10))
                .statusCode(403);
        upload("fred", "avatar/issuetype/temporary?filename=a.png", png(10, 10)).statusCode(403);
        post("admin", "project/PR/avatar", "{}").statusCode(400);
        upload("admin", "project/PR/avatar/temporary?filename=a.png", png(10, 10))
                .statusCode(201);
        post("admin", "project/PR/avatar", "{'cropperWidth':11}").statusCode(400);
        post("admin", "project/PR/avatar", "{'cropperWidth':-1}").statusCode(400);
        post("admin", "project/PR/avatar", "{'cropperWidth':'wide'}").statusCode(400);
        put("admin", "project/PR/avatar", "{}").statusCode(400);
        put("admin", "project/PR/avatar", "{'id':4711}").statusCode(400);
        put("fred", "project/PR/avatar", "{'id':10325}").statusCode(403);
        get("admin", "project/PR/avatars").body("custom", hasSize(0));
    }

    private ValidatableResponse upload(String user, String path, byte[] image) {
        return jira.as(user)
                .contentType("image/png")
                .body(image)
                .post(PLATFORM + path)
                .then();
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
