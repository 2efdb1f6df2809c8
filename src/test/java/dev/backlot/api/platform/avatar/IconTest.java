package dev.backlot.api.platform.avatar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.api.platform.PlatformTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever an answer calls the address of a picture, there is one. */
class IconTest extends PlatformTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> KEYS = Set.of("iconUrl", "avatarUrl", "avatarUrls", "avatarURI", "urls");
    private static final List<String> PLACES = List.of(
            "issuetype",
            "priority",
            "status",
            "project",
            "project/PR",
            "project/PR/avatars",
            "project/PR/role/10002",
            "projects/picker",
            "myself",
            "user?username=emma",
            "user/avatars?username=fred",
            "user/picker?query=e&showAvatar=true",
            "groupuserpicker?query=e&showAvatar=true",
            "issue/PR-1",
            "issue/PR-1/comment",
            "issue/PR-1/editmeta",
            "issue/PR-1/transitions",
            "issue/picker?query=PR",
            "issue/createmeta/PR/issuetypes",
            "avatar/issuetype/system",
            "avatar/project/system",
            "avatar/user/system",
            "search?maxResults=100&expand=changelog");

    @Test
    void Every_address_of_a_picture_in_an_answer_leads_to_one() throws IOException {
        Set<String> addresses = new TreeSet<>();
        for (String place : PLACES) {
            collect(JSON.readTree(get("admin", place).statusCode(200).extract().asString()), false, addresses);
        }
        // A status without an icon leads to the server itself, as recorded.
        addresses.remove(jira.url() + "/");

        assertThat(addresses.stream().map(IconTest::kind).collect(Collectors.toSet()))
                .contains("issuetypes", "priorities", "statuses", "projectavatar", "useravatar", "viewavatar");
        for (String address : addresses) {
            Response picture = jira.anonymous().urlEncodingEnabled(false).get(address);
            assertThat(picture.statusCode()).as(address).isEqualTo(200);
            assertThat(isImage(picture)).as(address).isTrue();
        }
    }

    @Test
    void A_new_type_with_a_strange_name_has_a_picture() throws IOException {
        String address = post("admin", "issuetype", "{'name':'Ünder 50% / #1?','description':'','type':'standard'}")
                .statusCode(201)
                .extract()
                .path("iconUrl");

        assertThat(isImage(jira.anonymous().urlEncodingEnabled(false).get(address)))
                .as(address)
                .isTrue();
    }

    @Test
    void Names_look_different() {
        Set<String> pictures = new HashSet<>();
        for (String name : List.of("lowest", "low", "medium", "high", "highest")) {
            pictures.add(jira.anonymous()
                    .get("/images/icons/priorities/" + name + ".svg")
                    .asString());
        }
        assertThat(pictures).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"priorities/high.gif", "ships/high.svg", "priorities/high", "priorities/.svg", "priorities"})
    void Other_files_are_not_there(String file) {
        jira.anonymous().get("/images/icons/" + file).then().statusCode(404);
    }

    private static void collect(JsonNode node, boolean named, Set<String> addresses) {
        if (named && node.isString()) {
            addresses.add(node.asString());
        }
        node.properties().forEach(each -> collect(each.getValue(), named || KEYS.contains(each.getKey()), addresses));
        if (node.isArray()) {
            node.forEach(each -> collect(each, named, addresses));
        }
    }

    private static String kind(String address) {
        return address.replaceFirst("\\?.*", "")
                .replaceFirst("/[^/]*\\.(svg|png)$", "")
                .replaceFirst(".*/", "");
    }

    private static boolean isImage(Response picture) throws IOException {
        return switch (picture.contentType()) {
            case "image/svg+xml" -> picture.asString().startsWith("<svg xmlns=");
            case "image/png" -> ImageIO.read(new ByteArrayInputStream(picture.asByteArray())) != null;
            default -> false;
        };
    }
}
