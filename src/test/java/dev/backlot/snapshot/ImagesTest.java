package dev.backlot.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.support.KeptCounts;
import dev.backlot.support.StatementCounter;
import dev.backlot.support.TestDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Pictures of worlds: what is in them, that they come back whole, and that they cost little. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImagesTest {

    @Autowired
    private Images images;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Jira jira;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void Whatever_happens_to_a_world_it_comes_back_whole() {
        WorldImage before = images.take();
        ruin();
        images.put(before);
        assertSame(images.take(), before);
        KeptCounts.assertTrue(jdbc);
    }

    @Test
    void Without_being_a_superuser_it_comes_back_whole_too() {
        WorldImage before = images.take();
        ruin();
        WorldImage after = images.take();
        PostgresStore store = new PostgresStore(jdbc);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> store.writeAll(images.layout(), after, before, rows -> {}));
        assertThat(rows(images.take())).isEqualTo(rows(before));
        KeptCounts.assertTrue(jdbc);
    }

    @Test
    void Values_that_only_one_may_have_can_change_places() {
        WorldImage before = images.take();
        jdbc.update("update issue set issue_rank = issue_rank || 'x'");
        jdbc.update("update project set project_key = 'X' || project_key");
        images.put(before);
        assertSame(images.take(), before);
    }

    @Test
    void What_did_not_change_is_not_read_again_where_the_database_tells() {
        images.take();
        WorldImage first = images.take();
        jdbc.update("update issue set summary = 'other' where id = (select min(id) from issue)");
        List<String> asked = statements.queriesDuring(images::take);
        WorldImage second = images.take();
        if (TestDatabase.isPostgres()) {
            assertThat(second.table("project").rows())
                    .hasSameSizeAs(first.table("project").rows());
        } else {
            assertThat(asked).hasSizeLessThan(8);
            assertThat(second.table("project")).isSameAs(first.table("project"));
            assertThat(second.table("issue")).isNotSameAs(first.table("issue"));
        }
    }

    @Test
    void Tables_come_after_those_that_they_refer_to() {
        List<String> order =
                images.layout().tables().stream().map(TableLayout::name).toList();
        for (TableLayout table : images.layout().tables()) {
            for (TableLayout.Reference reference : table.references()) {
                assertThat(order.indexOf(reference.table())).isLessThanOrEqualTo(order.indexOf(table.name()));
            }
            assertThat(table.key()).as(table.name()).isNotEmpty();
        }
        assertThat(order)
                .contains("issue", "jira_user")
                .doesNotContain("world", "issue_count", "flyway_schema_history");
    }

    private void ruin() {
        jira.as("admin").delete("/rest/api/2/project/PR").then().statusCode(204);
        jira.as("admin")
                .body("{\"name\":\"extra\",\"emailAddress\":\"e@example.com\",\"displayName\":\"Extra\"}")
                .post("/rest/api/2/user")
                .then()
                .statusCode(201);
        jira.as("admin")
                .body(
                        "{\"fields\":{\"project\":{\"key\":\"HSP\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"extra\"}}")
                .post("/rest/api/2/issue")
                .then()
                .statusCode(201);
        jdbc.update("update project set project_key = 'PR' where project_key = 'HSP'");
    }

    private static void assertSame(WorldImage image, WorldImage wanted) {
        assertThat(rows(image)).isEqualTo(rows(wanted));
        assertThat(image.sequences()).isEqualTo(wanted.sequences());
    }

    private static Map<String, List<String>> rows(WorldImage image) {
        return image.tables().values().stream()
                .collect(Collectors.toMap(
                        table -> table.layout().name(),
                        table -> table.rows().stream().map(Arrays::deepToString).toList()));
    }
}
