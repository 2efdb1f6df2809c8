package dev.backlot.api.platform.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links of issues with things in other systems. */
class RemoteIssueLinkTest extends PlatformTest {

    private static final String FULL = "{'globalId':'system=x&id=1','application':{'type':'com.acme','name':'Acme'},"
            + "'relationship':'causes','object':{'url':'http://x.example/1','title':'T-1','summary':'s',"
            + "'icon':{'url16x16':'http://x.example/i.png','title':'i'},'status':{'resolved':true,"
            + "'icon':{'url16x16':'http://x.example/r.png','title':'Closed','link':'http://x.example/l'}}}}";
    private static final String PLAIN = "{'object':{'url':'http://x.example/2','title':'T-2'}}";

    @Test
    void A_remote_link_is_made_and_read_in_the_recorded_form() {
        int id = post("fred", "issue/PR-5/remotelink", FULL)
                .statusCode(201)
                .extract()
                .path("id");
        String self = jira.url() + "/rest/api/2/issue/PR-5/remotelink/" + id;
        Map<String, Object> link = get("viewer", "issue/PR-5/remotelink/" + id)
                .statusCode(200)
                .body("self", equalTo(self))
                .body("application.name", equalTo("Acme"))
                .body("object.icon.url16x16", equalTo("http://x.example/i.png"))
                .body("object.status.resolved", equalTo(true))
                .body("object.status.icon.link", equalTo("http://x.example/l"))
                .extract()
                .path("$");
        assertThat(link.keySet()).containsExactly("id", "self", "globalId", "application", "relationship", "object");
        post("fred", "issue/pr-5/remotelink", PLAIN).statusCode(201);
        get("viewer", "issue/PR-5/remotelink")
                .body("$", hasSize(2))
                .body("[1].application", equalTo(Map.of()))
                .body("[1].object.status.icon", equalTo(Map.of()));
        get("viewer", "issue/PR-5/remotelink?globalId=system%3Dx%26id%3D1").body("id", equalTo(id));
        get("viewer", "issue/PR-1/remotelink").body("object.title", contains("SUP-111"));
        get("viewer", "issue/PR-5?expand=changelog")
                .body("changelog.histories[-1].items[0].field", equalTo("RemoteIssueLink"))
                .body("changelog.histories[-1].items[0].from", nullValue())
                .body("changelog.histories[-1].items[0].toString", equalTo("This issue links to \"T-2 (Web Link)\""));
    }

    @Test
    void A_link_with_a_known_global_id_is_replaced() {
        int id = post("fred", "issue/PR-5/remotelink", FULL).extract().path("id");
        post("fred", "issue/PR-5/remotelink", FULL.replace("T-1", "T-3").replace("'relationship':'causes',", ""))
                .statusCode(200)
                .body("id", equalTo(id));
        get("viewer", "issue/PR-5/remotelink/" + id)
                .body("object.title", equalTo("T-3"))
                .body("relationship", nullValue());
        put("fred", "issue/PR-5/remotelink/" + id, PLAIN).statusCode(204);
        get("viewer", "issue/PR-5/remotelink/" + id)
                .body("object.title", equalTo("T-2"))
                .body("globalId", nullValue());
        delete("fred", "issue/PR-5/remotelink/" + id).statusCode(204);
        get("viewer", "issue/PR-5/remotelink").body("$", empty());
        get("viewer", "issue/PR-5?expand=changelog")
                .body("changelog.histories[-1].items[0].fromString", equalTo("This issue links to \"T-2 (Web Link)\""));
    }

    @Test
    void A_link_is_deleted_by_its_global_id() {
        post("fred", "issue/PR-5/remotelink", FULL).statusCode(201);
        delete("fred", "issue/PR-5/remotelink").statusCode(400);
        delete("fred", "issue/PR-5/remotelink?globalId=x").statusCode(404);
        delete("fred", "issue/PR-5/remotelink?globalId=system%3Dx%26id%3D1").statusCode(204);
        get("viewer", "issue/PR-5/remotelink?globalId=system%3Dx%26id%3D1").statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|url",
                "{'object':{'url':'http://x.example'}}|title",
                "{'object':{'title':'x'}}|url",
                "{'object':{'title':'x','url':'x'}}|url",
                "{'object':'x'}|object",
                "{'object':{'url':'http://x','title':'x','status':{'resolved':'maybe'}}}|resolved"
            })
    void What_is_no_link_is_refused(String body, String field) {
        post("fred", "issue/PR-5/remotelink", body).statusCode(400).body("errors", hasKey(field));
    }

    @Test
    void Remote_links_take_the_right_to_link() {
        post("viewer", "issue/PR-5/remotelink", PLAIN).statusCode(403);
        put("viewer", "issue/PR-1/remotelink/10000", PLAIN).statusCode(403);
        delete("viewer", "issue/PR-1/remotelink/10000").statusCode(403);
        delete("viewer", "issue/PR-1/remotelink?globalId=x").statusCode(403);
        post("fred", "issue/PR-4711/remotelink", PLAIN).statusCode(404);
        get("viewer", "issue/PR-5/remotelink/x").statusCode(400);
        get("viewer", "issue/PR-5/remotelink/4711").statusCode(404);
        get("viewer", "issue/PR-5/remotelink/10000").statusCode(400);
        put("fred", "issue/PR-5/remotelink/10000", PLAIN).statusCode(400);
        jira.anonymous().get(PLATFORM + "issue/PR-1/remotelink").then().statusCode(401);
        jira.anonymous()
                .body(json(PLAIN))
                .post(PLATFORM + "issue/HSP-1/remotelink")
                .then()
                .statusCode(401);
    }
}
