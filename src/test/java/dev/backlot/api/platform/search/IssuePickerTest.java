package dev.backlot.api.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.backlot.api.platform.PlatformTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code GET /issue/picker}. */
class IssuePickerTest extends PlatformTest {

    @Test
    void Issues_of_the_query_are_found_by_key() {
        var answer = get("fred", "issue/picker?query=pr-1&currentJQL=project%20%3D%20PR%20order%20by%20key")
                .statusCode(200)
                .body("sections.id", contains("hs", "cs"))
                .body("sections.label", contains("History Search", "Current Search"))
                .body("sections[0].issues", empty())
                .body("sections[0].msg", equalTo("No matching issues found"))
                .body("sections[1].issues.key", everyItem(startsWith("PR-1")))
                .body("sections[1].issues.size()", equalTo(20))
                .body("sections[1].sub", startsWith("Showing 20 of "))
                .extract();

        Map<String, String> first = answer.path("sections[1].issues[0]");
        assertThat(first.keySet()).containsExactly("key", "keyHtml", "img", "summary", "summaryText");
        assertThat(first).containsEntry("keyHtml", "<b>PR-1</b>");
    }

    @Test
    void Without_a_query_there_is_no_section_for_it() {
        get("fred", "issue/picker?query=PR").statusCode(200).body("sections.id", contains("hs"));
        get("fred", "issue/picker").statusCode(200).body("sections.id", contains("hs"));
    }

    @Test
    void The_current_issue_and_other_projects_are_left_out() {
        String jql = "&currentJQL=order%20by%20key";
        get("fred", "issue/picker?query=PR-1&currentIssueKey=PR-1" + jql)
                .body("sections[1].issues.key", not(hasItem("PR-1")));
        get("fred", "issue/picker?query=PR-1&currentProjectId=77" + jql).body("sections[1].issues", empty());
    }

    @Test
    void Hidden_issues_are_not_found_and_what_cannot_be_read_finds_nothing() {
        get("fred", "issue/picker?query=sec-&currentJQL=").body("sections[1].issues", empty());
        get("admin", "issue/picker?query=sec-&currentJQL=").body("sections[1].issues.key", hasItem("SEC-1"));
        get("fred", "issue/picker?query=a&currentJQL=project%20%3D%20(")
                .statusCode(200)
                .body("sections[1].issues", empty());
        get("fred", "issue/picker?query=%00%F0%9F%98%80&currentJQL=").statusCode(200);
    }

    @Test
    void What_a_user_looked_at_is_remembered_when_the_request_wishes_so() {
        get("fred", "issue/PR-2").statusCode(200);
        get("fred", "search?jql=issue%20in%20issueHistory()").body("total", equalTo(0));
        get("fred", "issue/PR-3?updateHistory=true").statusCode(200);

        get("fred", "search?jql=issue%20in%20issueHistory()").body("issues.key", contains("PR-3"));
        get("viewer", "search?jql=issue%20in%20issueHistory()").body("total", equalTo(0));
        get("fred", "issue/picker?query=").body("sections[0].issues.key", hasItem("PR-3"));
    }
}
