package dev.backlot.api.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.backlot.api.platform.PlatformTest;
import dev.backlot.jql.Jql;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code GET /jql/autocompletedata} and its suggestions. */
class QueryHelpTest extends PlatformTest {

    private static final String SUGGESTIONS = "jql/autocompletedata/suggestions?";

    @Test
    void Fields_functions_and_words_are_told() {
        var answer = get("fred", "jql/autocompletedata")
                .statusCode(200)
                .body(
                        "keySet()",
                        equalTo(java.util.Set.of("visibleFieldNames", "visibleFunctionNames", "jqlReservedWords")))
                .body("jqlReservedWords", hasItems("empty", "and", "or", "in", "distinct"))
                .body("visibleFieldNames.value", hasItems("assignee", "\"Epic Link\"", "Sprint", "issuekey", "type"))
                .body("visibleFunctionNames.value", hasItems("currentUser()", "membersOf(\"\")", "linkedIssues(\"\")"))
                .extract();

        Map<String, Object> assignee = answer.path("visibleFieldNames.find { it.value == 'assignee' }");
        assertThat(assignee.keySet())
                .containsExactly("value", "displayName", "auto", "orderable", "searchable", "operators", "types");
        assertThat(assignee)
                .containsEntry("auto", "true")
                .containsEntry("types", List.of("com.atlassian.crowd.embedded.api.User"));
        assertThat((List<?>) assignee.get("operators")).asString().contains("was not in", "changed", "is not");
        Map<String, Object> sprint = answer.path("visibleFieldNames.find { it.value == 'Sprint' }");
        assertThat(sprint).containsEntry("cfid", "cf[10004]").containsEntry("displayName", "Sprint - cf[10004]");
        Map<String, Object> members = answer.path("visibleFunctionNames.find { it.value.startsWith('membersOf') }");
        assertThat(members.keySet()).containsExactly("value", "displayName", "isList", "types");
    }

    @Test
    void A_reserved_word_needs_quotes_and_no_other_does() {
        List<String> words = get("fred", "jql/autocompletedata").extract().path("jqlReservedWords");

        assertThat(words)
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(Jql.quote(word)).isEqualTo("\"" + word + "\""));
        assertThat(words).doesNotContain("status", "cf");
    }

    @Test
    void Nobody_in_particular_is_not_helped() {
        jira.anonymous().get(PLATFORM + "jql/autocompletedata").then().statusCode(401);
        jira.anonymous()
                .get(PLATFORM + SUGGESTIONS + "fieldName=assignee&fieldValue=")
                .then()
                .statusCode(200)
                .body("results", empty());
    }

    @Test
    void Values_are_suggested_with_what_was_typed_in_bold() {
        get("fred", SUGGESTIONS + "fieldName=labels&fieldValue=mob")
                .statusCode(200)
                .body("results.value", contains("mobile"))
                .body("results.displayName", contains("<b>mob</b>ile"));
        get("fred", SUGGESTIONS + "fieldName=status&fieldValue=in%20p")
                .body("results.value", contains("\"In Progress\""))
                .body("results.displayName", contains("<b>In P</b>rogress"));
        get("fred", SUGGESTIONS + "fieldName=project&fieldValue=p")
                .body("results.value", hasItem("PR"))
                .body("results.displayName", not(hasItem("SEC")));
        get("fred", SUGGESTIONS + "fieldName=ASSIGNEE&fieldValue=fr").body("results.value", contains("fred"));
        get("fred", SUGGESTIONS + "fieldName=resolution&fieldValue=unr").body("results.value", contains("Unresolved"));
        get("fred", SUGGESTIONS + "fieldName=cf%5B10004%5D&fieldValue=").body("results", hasSize(equalTo(15)));
        get("fred", SUGGESTIONS + "fieldName=%22Sprint%22&fieldValue=nosuchsprint")
                .body("results", empty());
    }

    @Test
    void Predicates_have_people_or_the_values_of_the_field() {
        get("fred", SUGGESTIONS + "fieldName=status&predicateName=by&predicateValue=mi")
                .body("results.value", contains("mia"));
        get("fred", SUGGESTIONS + "fieldName=status&predicateName=from&predicateValue=do")
                .body("results.value", contains("Done"));
        get("fred", SUGGESTIONS + "fieldName=status&predicateName=before&predicateValue=")
                .body("results", empty());
    }

    @Test
    void What_is_not_there_has_no_values() {
        get("fred", SUGGESTIONS + "fieldName=nosuch&fieldValue=a")
                .statusCode(200)
                .body("results", empty());
        get("fred", SUGGESTIONS + "fieldName=summary&fieldValue=a")
                .statusCode(200)
                .body("results", empty());
        get("fred", SUGGESTIONS + "fieldName=&fieldValue=%00").statusCode(200).body("results", empty());
        get("fred", SUGGESTIONS + "fieldName=labels&fieldValue=%00")
                .statusCode(200)
                .body("results", empty());
        get("fred", "jql/autocompletedata/suggestions").statusCode(200).body("results", empty());
    }

    @Test
    void Only_seen_projects_are_suggested() {
        get("fred", SUGGESTIONS + "fieldName=project&fieldValue=SEC").body("results", empty());
        get("admin", SUGGESTIONS + "fieldName=project&fieldValue=SEC").body("results", hasSize(1));
    }
}
