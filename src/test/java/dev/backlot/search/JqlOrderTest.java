package dev.backlot.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.support.StatementCounter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The order of what is found, the projects that a query confines itself to, and what compiling costs. */
@SearchTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JqlOrderTest {

    @Autowired
    Jira jira;

    @Autowired
    StatementCounter statements;

    @BeforeEach
    void world() {
        jira.with(SearchWorld.WORLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            project = AA                                     | 2 1 3 4 5 9 10
            project = AA order by Rank                       | 2 1 3 4 5 9 10
            project = AA order by rank desc                  | 10 9 5 4 3 1 2
            order by key                                     | 1 2 3 4 5 9 10 B1 B2
            order by key desc                                | B2 B1 10 9 5 4 3 2 1
            order by project desc, id asc                    | B1 B2 1 2 3 4 5 9 10
            project = AA order by type, key                  | 2 9 10 1 5 4 3
            project = AA order by status, key                | 2 1 4 9 3 10 5
            project = AA order by statusCategory, key        | 1 4 9 2 5 3 10
            project = AA order by priority, key              | 4 2 1 3 9 10 5
            project = AA order by priority desc, key         | 4 2 1 3 9 10 5
            project = AA order by priority asc, key          | 5 3 9 10 1 2 4
            project = AA order by resolution, key            | 3 10 1 2 4 5 9
            project = AA order by assignee, key              | 1 4 2 5 3 9 10
            project = AA order by assignee desc, key         | 3 9 10 2 5 1 4
            project = AA order by created                    | 4 5 2 1 3 9 10
            project = AA order by created asc                | 10 9 3 1 2 5 4
            project = AA order by updated, key               | 10 1 4 2 3 5 9
            project = AA order by due asc, key               | 3 1 2 4 5 9 10
            project = AA order by due desc, key              | 2 4 5 9 10 1 3
            project = AA order by resolved asc, key          | 3 10 1 2 4 5 9
            project = AA order by 'Story Points', key        | 5 1 2 3 4 9 10
            project = AA order by cf[10002] desc, key desc   | 10 9 4 3 2 1 5
            project = AA order by sprint, key                | 3 1 2 5 4 9 10
            project = AA order by 'Epic Link', key           | 1 5 2 3 4 9 10
            project = AA order by 'Epic Name', key           | 9 10 1 2 3 4 5
            project = AA order by fixVersion, key            | 1 5 2 3 4 9 10
            project = AA order by component, key             | 1 5 2 3 4 9 10
            project = AA order by labels, key                | 1 3 2 4 5 9 10
            project = AA order by parent, key                | 4 1 2 3 5 9 10
            project = AA order by Flagged, key               | 2 1 3 4 5 9 10
            project = AA order by originalEstimate, key      | 2 1 3 4 5 9 10
            project = BB order by summary                    | B1 B2
            project = BB order by environment, key, key      | B1 B2
            """)
    void orders(String jql, String keys) {
        assertThat(jira.find(jql)).as(jql).containsExactlyElementsOf(JqlFieldsTest.expand(keys));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            project = AA                                        | 1
            project = AA order by rank                          | 1
            project in (AA, BB)                                 | 1 2
            project in (AA, BB) or project = AA                 | 1 2
            project = AA and assignee = fred                    | 1
            project in (AA, BB) and project = BB                | 2
            project = AA and (type = Bug or type = Story)       | 1
            (project = AA and type = Bug) or project = BB       | 1 2
            not (project != AA or type = Bug)                   | 1
            project in projectsLeadByUser(mia)                  | 1
            filter = 701                                        | 1
            filter = 702 or project = BB                        | 1 2
            project = AA or assignee = fred                     |
            project != AA                                       |
            not project = AA                                    |
            key = AA-1                                          |
            assignee = fred                                     |
            order by rank                                       |
            project is not EMPTY                                |
            """)
    void confines(String jql, @Nullable String projectIds) {
        Set<Long> expected = projectIds == null ? null : ids(projectIds);
        assertThat(jira.compile(jql).projectIds()).as(jql).isEqualTo(expected);
    }

    @Test
    void Nobody_finds_what_only_others_may_see() {
        assertThat(jira.asNobody().find("order by key")).isEmpty();
        assertThat(jira.asNobody().find("assignee is EMPTY or assignee in (EMPTY)"))
                .isEmpty();
        assertThat(jira.as("admin").find("assignee = currentUser() order by key"))
                .containsExactly("BB-1", "SS-1");
        assertThat(jira.as("fred").find("assignee = admin")).containsExactly("BB-1");
    }

    @Test
    void The_order_by_rank_is_the_one_that_the_search_knows() {
        assertThat(jira.compile("project = AA order by Rank ASC").orderBy()).containsExactly("i.issue_rank asc");
        assertThat(jira.compile("project = AA").orderBy()).isEmpty();
    }

    @Test
    void An_ordinary_query_is_compiled_without_asking_the_database() {
        jira.find("project = BB and status = 'To Do' and assignee = mia and fixVersion = '1.0' and sprint = 11");
        assertThat(statements.queriesDuring(
                        () -> jira.compile("project = AA and status = 'In Progress' ORDER BY Rank")))
                .isEmpty();
        assertThat(statements.queriesDuring(() -> jira.compile("sprint in (11, 12) and assignee in (fred, mia)")))
                .isEmpty();
    }

    @Test
    void Any_number_of_keys_costs_one_statement() {
        jira.find("project = AA");
        assertThat(statements.queriesDuring(() -> jira.compile("key in (AA-1, AA-2, BB-1, 1003)")))
                .hasSize(1);
        assertThat(statements.queriesDuring(() -> jira.compile("key in (AA-1, AA-2, BB-1, 1003)")))
                .isEmpty();
    }

    @Test
    void Any_number_of_clauses_with_keys_costs_one_statement() {
        jira.find("project = AA");
        assertThat(statements.queriesDuring(
                        () -> jira.compile("key = AA-1 or key = AA-2 or parent = AA-3 or 'Epic Link' = AA-9")))
                .hasSize(1);
    }

    private static Set<Long> ids(String text) {
        return Arrays.stream(text.split(" ")).map(Long::valueOf).collect(Collectors.toSet());
    }
}
