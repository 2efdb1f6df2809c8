package dev.backlot.api.platform.constant;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import dev.backlot.api.platform.PlatformTest;
import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The pictures of issue types. */
class IssueTypeAvatarTest extends PlatformTest {

    @Test
    void An_uploaded_picture_can_be_given_to_the_type() throws IOException {
        upload("admin", "10002").statusCode(201).body("needsCropping", equalTo(true));
        String id = post(
                        "admin",
                        "issuetype/10002/avatar",
                        "{'cropperOffsetX':0,'cropperOffsetY':0,'cropperWidth':40,'needsCropping':true}")
                .statusCode(201)
                .extract()
                .path("id");

        put("admin", "issuetype/10002", "{'avatarId':" + id + "}")
                .statusCode(200)
                .body("avatarId", equalTo(Integer.parseInt(id)));
        put("admin", "issuetype/10001", "{'avatarId':" + id + "}")
                .statusCode(400)
                .body("errors", hasKey("avatarId"));
        put("admin", "issuetype/10001", "{'avatarId':10304}").statusCode(200).body("avatarId", equalTo(10304));
    }

    @Test
    void Only_administrators_give_pictures() throws IOException {
        upload("fred", "10002").statusCode(403);
        upload("admin", "4711").statusCode(404);
        post("fred", "issuetype/10002/avatar", "{}").statusCode(403);
        post("admin", "issuetype/10002/avatar", "{}").statusCode(400);
        jira.anonymous()
                .body("{}")
                .post(PLATFORM + "issuetype/10002/avatar")
                .then()
                .statusCode(401);
    }

    private ValidatableResponse upload(String user, String id) throws IOException {
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", image);
        return jira.as(user)
                .contentType("multipart/form-data")
                .header("X-Atlassian-Token", "no-check")
                .multiPart("avatar", "a.png", image.toByteArray(), "image/png")
                .post(PLATFORM + "issuetype/" + id + "/avatar/temporary")
                .then();
    }
}
