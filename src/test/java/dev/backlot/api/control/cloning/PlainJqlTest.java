package dev.backlot.api.control.cloning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlainJqlTest {

    private static final List<String> KEYS = List.of("PR", "HSP");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ORDER BY Rank ASC",
                "project = PR ORDER BY Rank",
                "project in (PR, HSP) AND (issuetype = Bug OR NOT status = Done)",
                "fixVersion in unreleasedVersions() OR fixVersion is EMPTY",
                "assignee = currentUser()"
            })
    void A_query_of_the_workflow_tells_nobody(String jql) {
        assertThat(PlainJql.isUsable(jql, KEYS, true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "project = Example",
                "assignee = fred",
                "status = Done AND component = Checkout",
                "labels in (secret)",
                "text ~ Acme",
                "assignee in membersOf(\"Board of Acme\")",
                "status changed by fred"
            })
    void A_query_with_names_tells(String jql) {
        assertThat(PlainJql.isUsable(jql, KEYS, true)).isFalse();
        assertThat(PlainJql.isUsable(jql, KEYS, false)).isTrue();
    }

    @Test
    void What_is_no_query_here_is_of_no_use() {
        assertThat(PlainJql.isUsable("project = PR AND (", KEYS, false)).isFalse();
    }
}
