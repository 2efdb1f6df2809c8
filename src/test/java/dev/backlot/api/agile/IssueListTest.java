package dev.backlot.api.agile;

import static dev.backlot.api.agile.Expected.invalid;
import static dev.backlot.api.agile.Expected.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What all lists of issues have in common: the window, the fields, what is expanded, and the query. */
@HttpTest
class IssueListTest {

    static final List<String> LISTS = List.of(
            "board/84/issue",
            "board/84/backlog",
            "board/84/epic/none/issue",
            "board/84/epic/10005/issue",
            "board/84/sprint/106/issue",
            "epic/none/issue",
            "epic/10005/issue",
            "sprint/106/issue");

    /** Finds issues that have a value for each field that not all have. */
    private static final String ROOMY = "issuetype = Story AND sprint = 106 AND \"Epic Link\" is not EMPTY";

    @Autowired
    private Jira jira;

    @ParameterizedTest
    @FieldSource("LISTS")
    void aListHasTheEnvelopeOfASearch(String list) {
        String body =
                get(list + "?maxResults=1&fields=nosuch").spec(ok()).extract().asString();

        assertThat(body)
                .matches("\\{\"expand\":\"schema,names\",\"startAt\":0,\"maxResults\":1,\"total\":\\d+,\"issues\":\\["
                        + "\\{\"expand\":\"operations,versionedRepresentations,editmeta,changelog,renderedFields\","
                        + "\"id\":\"\\d+\",\"self\":\"" + jira.url() + "/rest/agile/1.0/issue/\\d+\","
                        + "\"key\":\"[A-Z]+-\\d+\"}]}");
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void anyWindowCanBeAskedFor(String list) {
        List<String> all =
                get(list + "?fields=key&maxResults=1000").spec(ok()).extract().path("issues.key");

        get(list + "?fields=key&startAt=7&maxResults=5")
                .spec(ok())
                .body("startAt", equalTo(7))
                .body("maxResults", equalTo(5))
                .body("total", equalTo(all.size()))
                .body("issues.key", equalTo(all.subList(7, 12)));
        get(list + "?fields=key&startAt=" + (all.size() - 1))
                .body("issues.key", equalTo(all.subList(all.size() - 1, all.size())))
                .body("maxResults", equalTo(50));
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void behindTheEndThereIsNothing(String list) {
        int total = get(list + "?maxResults=0").extract().path("total");

        assertThat(get(list + "?startAt=" + total).spec(ok()).extract().asString())
                .isEqualTo("{\"startAt\":" + total + ",\"maxResults\":50,\"total\":" + total + ",\"issues\":[]}");
        get(list + "?startAt=99999999999").spec(ok()).body("issues", hasSize(0));
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void theTotalAloneCanBeAskedFor(String list) {
        int total = get(list + "?fields=key&maxResults=1").extract().path("total");

        assertThat(get(list + "?maxResults=0").spec(ok()).extract().asString())
                .isEqualTo("{\"startAt\":0,\"maxResults\":0,\"total\":" + total + ",\"issues\":[]}");
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void moreThanAThousandAtOnceAreCutToAThousand(String list) {
        get(list + "?fields=key&maxResults=1001").spec(ok()).body("maxResults", equalTo(1000));
        get(list + "?fields=key&maxResults=-1").spec(ok()).body("maxResults", equalTo(1000));
        get(list + "?fields=key&maxResults=999").spec(ok()).body("maxResults", equalTo(999));
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void aWrongWindowIsRefused(String list) {
        get(list + "?startAt=-1").spec(invalid("The value of 'startAt' must not be negative."));
        get(list + "?startAt=a").spec(invalid("The value of 'startAt' must be a whole number."));
        get(list + "?maxResults=1e2").spec(invalid("The value of 'maxResults' must be a whole number."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fields=summary,status|summary status",
                "fields=summary&fields=status|summary status",
                "fields=summary,status&fields=labels|summary status labels",
                "fields= summary , status |summary status",
                "fields=summary,nosuch|summary",
                "fields=flagged,customfield_10002|flagged customfield_10002",
                "fields=sprint,epic|sprint epic",
                "fields=summary,status,-status|summary"
            })
    void onlyTheFieldsAskedForAreSent(String query, String fields) {
        get("board/84/issue?maxResults=1&jql=" + ROOMY + "&" + query)
                .spec(ok())
                .body("issues[0].fields.keySet()", containsInAnyOrder(fields.split(" ", -1)));
    }

    @Test
    void everythingIsSentUnlessTheClientWantsLess() {
        Set<String> usual = keys("");

        assertThat(usual).contains("summary", "comment", "worklog", "timetracking", "flagged", "customfield_10002");
        assertThat(keys("fields=*all")).isEqualTo(usual);
        assertThat(keys("fields=")).isEqualTo(usual);
        assertThat(keys("fields=,")).isEqualTo(usual);
        assertThat(keys("fields=-summary")).hasSize(usual.size() - 1).doesNotContain("summary");
        assertThat(keys("fields=*all,-summary,-comment"))
                .hasSize(usual.size() - 2)
                .doesNotContain("summary", "comment");
        assertThat(keys("fields=*navigable")).contains("summary", "status").doesNotContain("comment", "worklog");
        assertThat(keys("fields=*navigable,comment,-status"))
                .contains("summary", "comment")
                .doesNotContain("status");
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void eachListTakesFieldsAndExpand(String list) {
        get(list + "?maxResults=2&fields=summary&expand=names,nosuch")
                .spec(ok())
                .body("issues.fields*.keySet().flatten()", everyItem(is("summary")))
                .body("names", equalTo(Map.of("summary", "Summary")));
    }

    @Test
    void namesAndSchemaBelongToTheListAndTheRestToTheIssues() {
        get("board/84/issue?maxResults=2&fields=summary,status"
                        + "&expand=names,schema,changelog,renderedFields,operations,editmeta,transitions,nosuch")
                .spec(ok())
                .body("names.keySet()", containsInAnyOrder("summary", "status"))
                .body("schema.summary.type", equalTo("string"))
                .body("issues[0]", not(hasKey("names")))
                .body("issues[0]", not(hasKey("schema")))
                .body("issues[0]", hasKey("renderedFields"))
                .body("issues[0]", hasKey("operations"))
                .body("issues[0]", hasKey("editmeta"))
                .body("issues[0].transitions", hasSize(4))
                .body("issues[0].changelog.total", greaterThan(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "expand=", "expand=nosuch", "expand=,"})
    void nothingIsExpandedUnlessAskedFor(String query) {
        get("board/84/issue?maxResults=1&fields=summary&" + query)
                .spec(ok())
                .body("keySet()", containsInAnyOrder("expand", "startAt", "maxResults", "total", "issues"))
                .body("issues[0].keySet()", containsInAnyOrder("expand", "id", "self", "key", "fields"));
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void aQueryNarrowsTheListAndItsOrderWins(String list) {
        List<String> all = get(list + "?fields=key&maxResults=1000").extract().path("issues.key");

        List<String> newest = get(list + "?fields=key&maxResults=1000&jql=order by created desc, key desc")
                .spec(ok())
                .extract()
                .path("issues.key");
        List<String> some = get(list + "?fields=key&maxResults=1000&jql=issuetype=Story OR summary ~ nosuchword")
                .spec(ok())
                .extract()
                .path("issues.key");
        List<String> created = get(list + "?fields=created&maxResults=1000&jql=order by created desc")
                .extract()
                .path("issues.fields.created");

        assertThat(newest).hasSameElementsAs(all).hasSameSizeAs(all).isNotEqualTo(all);
        assertThat(created).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(some).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(all.stream().filter(some::contains).toList()).isEqualTo(some);
    }

    @Test
    void theTotalCountsWhatTheQueryLeaves() {
        get("board/84/issue?fields=key&maxResults=1&jql=key in (PR-1, PR-2, PR-5, HSP-1)")
                .spec(ok())
                .body("total", equalTo(2))
                .body("issues.key", contains("PR-1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "summary =|Error in JQL Query: Expecting either a value, list or function before the end of the query.",
                "project = NOSUCHPROJECT|The value 'NOSUCHPROJECT' does not exist for the field 'project'.",
                "nosuch = 1|Field 'nosuch' does not exist or you do not have permission to view it.",
                "project = SEC|The value 'SEC' does not exist for the field 'project'."
            })
    void aQueryThatJiraRefusesIsRefusedInItsWords(String jql, String message) {
        for (String list : LISTS) {
            jira.as("fred")
                    .queryParam("jql", jql)
                    .get("/rest/agile/1.0/" + list)
                    .then()
                    .spec(invalid(message));
        }
    }

    @Test
    void unknownValuesMatchNothingWhenTheQueryIsNotValidated() {
        get("board/84/issue?jql=project = NOSUCHPROJECT&validateQuery=false")
                .spec(ok())
                .body("total", equalTo(0));
        get("board/84/issue?fields=key&jql=key = PR-1 OR nosuch = 1&validateQuery=FALSE")
                .spec(ok())
                .body("issues.key", contains("PR-1"));
        get("board/84/issue?jql=project = NOSUCHPROJECT&validateQuery=true")
                .spec(invalid("The value 'NOSUCHPROJECT' does not exist for the field 'project'."));
        get("board/84/issue?jql=summary =&validateQuery=false")
                .spec(invalid("Error in JQL Query: Expecting either a value, list or function before the end of the"
                        + " query."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jql=", "jql=  ", "jql=&validateQuery="})
    void aBlankQueryIsNone(String query) {
        int total = get("board/84/issue?maxResults=0").extract().path("total");

        get("board/84/issue?maxResults=0&" + query).spec(ok()).body("total", equalTo(total));
    }

    private Set<String> keys(String query) {
        Map<String, Object> fields = get("board/84/issue?maxResults=1&jql=" + ROOMY + "&" + query)
                .spec(ok())
                .extract()
                .path("issues[0].fields");
        return fields.keySet();
    }

    private ValidatableResponse get(String path) {
        return jira.as("fred").get("/rest/agile/1.0/" + path).then();
    }
}
