package dev.backlot.api.platform.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links between issues. */
class IssueLinkTest extends PlatformTest {

    private static final String BLOCK =
            "{'type':{'name':'Blocks'},'inwardIssue':{'key':'PR-5'},'outwardIssue':{'key':'HSP-1'}}";

    @Test
    void An_issue_shows_its_links_and_what_is_at_their_other_ends() {
        Map<String, Object> link = get("viewer", "issue/PR-1?fields=issuelinks")
                .body("fields.issuelinks", hasSize(1))
                .body("fields.issuelinks[0].type.name", equalTo("Blocks"))
                .body("fields.issuelinks[0].outwardIssue.key", equalTo("PR-2"))
                .body("fields.issuelinks[0].outwardIssue.fields.summary", equalTo("Ship the first parcel"))
                .extract()
                .path("fields.issuelinks[0]");
        assertThat(link.keySet()).containsExactly("id", "self", "type", "outwardIssue");
        get("viewer", "issue/PR-2?fields=issuelinks").body("fields.issuelinks[0].inwardIssue.key", equalTo("PR-1"));
        get("viewer", "issue/PR-1?fields=issuelinks&expand=changelog")
                .body("changelog.histories[-1].items[0].toString", equalTo("This issue blocks PR-2"));
        get("viewer", "issueLink/10000")
                .statusCode(200)
                .body("inwardIssue.key", equalTo("PR-1"))
                .body("outwardIssue.key", equalTo("PR-2"))
                .body("type.outward", equalTo("blocks"))
                .body("self", equalTo(jira.url() + "/rest/api/2/issueLink/10000"));
        jira.as("viewer")
                .get("/rest/agile/1.0/issue/PR-2?fields=issuelinks")
                .then()
                .body("fields.issuelinks[0].inwardIssue.key", equalTo("PR-1"));
    }

    @Test
    void A_new_link_is_in_both_issues_and_in_their_histories() {
        jira.as("fred")
                .body(json(BLOCK))
                .post(PLATFORM + "issueLink")
                .then()
                .statusCode(201)
                .contentType("text/html;charset=UTF-8");
        get("viewer", "issue/PR-5?fields=issuelinks&expand=changelog")
                .body("fields.issuelinks.outwardIssue.key", contains("HSP-1"))
                .body("changelog.histories[-1].items[0].field", equalTo("Link"))
                .body("changelog.histories[-1].items[0].from", nullValue())
                .body("changelog.histories[-1].items[0].to", equalTo("HSP-1"))
                .body("changelog.histories[-1].items[0].toString", equalTo("This issue blocks HSP-1"));
        String id = get("viewer", "issue/HSP-1?fields=issuelinks&expand=changelog")
                .body("fields.issuelinks.inwardIssue.key", contains("PR-5"))
                .body("changelog.histories[-1].items[0].toString", equalTo("This issue is blocked by PR-5"))
                .extract()
                .path("fields.issuelinks[0].id");

        post("fred", "issueLink", BLOCK).statusCode(201);
        get("viewer", "issue/PR-5?fields=issuelinks").body("fields.issuelinks", hasSize(1));
        jira.anonymous().get(PLATFORM + "issue/HSP-1?fields=issuelinks").then().body("fields.issuelinks", empty());
        jira.anonymous().get(PLATFORM + "issueLink/" + id).then().statusCode(401);
        delete("fred", "issueLink/" + id).statusCode(204);
        delete("fred", "issueLink/" + id).statusCode(404);
        get("viewer", "issue/HSP-1?expand=changelog")
                .body("fields.issuelinks", empty())
                .body("changelog.histories[-1].items[0].from", equalTo("PR-5"))
                .body("changelog.histories[-1].items[0].fromString", equalTo("This issue is blocked by PR-5"))
                .body("changelog.histories[-1].items[0].to", nullValue());
    }

    @Test
    void A_link_can_come_with_a_comment_on_its_source() {
        post(
                        "fred",
                        "issueLink",
                        BLOCK.replace(
                                "{'type'",
                                "{'comment':{'body':'linked','visibility':{'type':'group','value':'developers'}},'type'"))
                .statusCode(201);
        get("fred", "issue/PR-5/comment").body("comments.body", hasItem("linked"));
        get("viewer", "issue/PR-5/comment").body("comments", empty());
        post(
                        "fred",
                        "issueLink",
                        BLOCK.replace(
                                "{'type'", "{'comment':{'body':'x','visibility':{'type':'group','value':'no'}},'type'"))
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':{'id':'10003'},'inwardIssue':{'key':'PR-5'},'outwardIssue':{'id':'10000'}}|201",
                "{'type':{'name':'is blocked by'},'inwardIssue':{'key':'pr-5'},'outwardIssue':{'key':'PR-6'}}|201",
                "{'type':{'outward':'clones'},'inwardIssue':{'key':'PR-5'},'outwardIssue':{'key':'PR-6'}}|201",
                "{'type':{'name':'x'},'inwardIssue':{'key':'PR-5'},'outwardIssue':{'key':'PR-6'}}|404",
                "{'type':{'id':'1'},'inwardIssue':{'key':'PR-5'},'outwardIssue':{'key':'PR-6'}}|404",
                "{'type':{},'inwardIssue':{'key':'PR-5'},'outwardIssue':{'key':'PR-6'}}|400",
                "{'inwardIssue':{'key':'PR-5'},'outwardIssue':{'key':'PR-6'}}|400",
                "{'type':{'name':'Blocks'},'inwardIssue':{'key':'PR-5'}}|400",
                "{'type':{'name':'Blocks'},'inwardIssue':{'key':'PR-5'},'outwardIssue':{'key':'PR-5'}}|400",
                "{'type':{'name':'Blocks'},'inwardIssue':{'key':'PR-5'},'outwardIssue':{'key':'PR-4711'}}|404",
                "{'type':{'name':'Blocks'},'inwardIssue':{'key':'SEC-1'},'outwardIssue':{'key':'PR-5'}}|404",
                "{'type':'Blocks','inwardIssue':{'key':'PR-5'},'outwardIssue':{'key':'PR-6'}}|400",
                "{'type':{'name':'Blocks'},'inwardIssue':'PR-5','outwardIssue':{'key':'PR-6'}}|400"
            })
    void A_link_needs_a_type_and_two_issues(String body, int status) {
        post("fred", "issueLink", body).statusCode(status);
    }

    @Test
    void Linking_takes_the_right_to_link() {
        post("viewer", "issueLink", BLOCK)
                .statusCode(401)
                .body("errorMessages", contains("No Link Issue Permission for issue 'PR-5'"));
        delete("viewer", "issueLink/10000").statusCode(401);
        jira.anonymous().body(json(BLOCK)).post(PLATFORM + "issueLink").then().statusCode(401);
        get("viewer", "issueLink/x").statusCode(400);
        get("viewer", "issueLink/4711").statusCode(404);
        delete("fred", "issueLink/x").statusCode(400);
    }

    @Test
    void Links_can_be_made_together_with_issues_and_changes() {
        String key = post(
                        "fred",
                        "issue",
                        "{'fields':{'project':{'key':'PR'},'summary':'s','issuetype':{'name':'Story'}},'update':{'issuelinks':["
                                + "{'add':{'type':{'name':'Blocks'},'outwardIssue':{'key':'PR-6'}}}]}}")
                .statusCode(201)
                .extract()
                .path("key");
        get("viewer", "issue/" + key).body("fields.issuelinks.outwardIssue.key", contains("PR-6"));
        get("viewer", "issue/PR-6").body("fields.issuelinks.inwardIssue.key", contains(key));
        put(
                        "fred",
                        "issue/" + key,
                        "{'update':{'issuelinks':[{'add':{'type':{'name':'Relates'},'inwardIssue':{'key':'PR-7'}}}]}}")
                .statusCode(204);
        get("viewer", "issue/PR-7?expand=changelog")
                .body("fields.issuelinks.outwardIssue.key", contains(key))
                .body("changelog.histories[-1].items[0].toString", equalTo("This issue relates to " + key));
        for (String add : new String[] {
            "{}",
            "'x'",
            "{'type':{'name':'x'},'outwardIssue':{'key':'PR-6'}}",
            "{'type':{'name':'Blocks'}}",
            "{'type':{'name':'Blocks'},'outwardIssue':{'key':'PR-4711'}}"
        }) {
            put("fred", "issue/" + key, "{'update':{'issuelinks':[{'add':" + add + "}]}}")
                    .statusCode(400)
                    .body("errors", hasKey("issuelinks"));
        }
    }

    @Test
    void The_links_of_a_deleted_issue_go_with_it() {
        delete("fred", "issue/PR-2").statusCode(204);
        get("viewer", "issueLink/10000").statusCode(404);
        get("viewer", "issue/PR-1?expand=changelog")
                .body("fields.issuelinks", empty())
                .body("changelog.histories[-1].items[0].fromString", equalTo("This issue blocks PR-2"));
    }
}
