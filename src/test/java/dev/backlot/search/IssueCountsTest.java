package dev.backlot.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.kernel.Condition;
import dev.backlot.support.KeptCounts;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts are right after whatever was written, by whomever, and however. */
@SearchTest
class IssueCountsTest {

    private static final int WRITERS = 6;

    @Autowired
    private Jira jira;

    @Autowired
    private IssueCounts counts;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void begin() {
        jira.withFresh(SearchWorld.WORLD);
    }

    /** The next test, of whichever class, is not to find what this one wrote past the world. */
    @AfterEach
    void putBack() {
        jira.withFresh(SearchWorld.WORLD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update issue set status_id = 3",
                "update issue set status_id = 3, done = true where id = 1001",
                "update issue set assignee_id = null where assignee_id = 101",
                "update issue set assignee_id = 102, reporter_id = 102, issue_type_id = 10000, sprint_id = 13",
                "update issue set summary = 'same', updated = updated, status_id = status_id",
                "update issue set sprint_id = null where sprint_id = 12",
                "update issue set security_level_id = 7 where project_id = 1",
                "update issue set project_id = 2, number = number + 100 where project_id = 1",
                "update issue set archived_at = created where id in (1001, 1003)",
                "update issue set archived_at = created, status_id = 3",
                "update issue set id = id where 1 = 0",
                "delete from issue_sprint"
            })
    void Every_change_moves_the_counts(String sql) {
        in(() -> jdbc.update(sql));

        KeptCounts.assertTrue(jdbc);
    }

    @Test
    void Archived_issues_come_back_and_nothing_is_left_of_those_that_go() {
        in(() -> jdbc.update("update issue set archived_at = created"));
        assertThat(kept()).isZero();
        in(() -> jdbc.update("update issue set archived_at = null where id in (1022, 1021)"));
        KeptCounts.assertTrue(jdbc);
        assertThat(counts.count(Condition.of("i.project_id = ?", SearchWorld.BETA)))
                .isEqualTo(2);

        in(() -> {
            for (String part : List.of("label", "fix_version", "affected_version", "component", "sprint")) {
                jdbc.update("delete from issue_" + part);
            }
            jdbc.update("delete from change_item");
            jdbc.update("delete from change_group");
            return jdbc.update("delete from issue");
        });
        assertThat(kept()).isZero();
    }

    @Test
    void What_is_taken_back_is_not_counted() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.update("update issue set status_id = 3, archived_at = case when id = 1001 then created end");
            KeptCounts.assertTrue(jdbc);
            status.setRollbackOnly();
        });

        KeptCounts.assertTrue(jdbc);
        assertThat(counts.count(Condition.ALWAYS)).isEqualTo(10);
    }

    @Test
    void Many_writers_at_the_same_time_lose_nothing() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Integer>> work = IntStream.range(0, WRITERS * 10)
                    .mapToObj(turn -> (Callable<Integer>) () -> in(() -> jdbc.update(
                            "update issue set status_id = ?, assignee_id = ? where mod(id, 3) = ?",
                            turn % 2 == 0 ? 3 : 10000,
                            100 + turn % 3,
                            turn % 3)))
                    .toList();
            for (Future<Integer> written : threads.invokeAll(work)) {
                assertThat(written.get()).isPositive();
            }
        } finally {
            threads.shutdown();
        }

        KeptCounts.assertTrue(jdbc);
    }

    @Test
    void Only_what_the_table_has_is_added_up() {
        Condition status = Condition.in("i.status_id", List.of(3L, 10000L));
        assertThat(IssueCounts.isKept(Condition.ALWAYS)).isTrue();
        assertThat(IssueCounts.isKept(Condition.all(List.of(
                        status,
                        Condition.of("i.project_id = ? or i.reporter_id = ?", 1L, 2L),
                        Condition.of("i.security_level_id is null")))))
                .isTrue();
        assertThat(IssueCounts.isKept(Condition.all(List.of(status, Condition.of("i.flagged = true")))))
                .isFalse();
        assertThat(IssueCounts.isKept(Condition.of("i.id in (select x.issue_id from issue_sprint x)")))
                .isFalse();
        assertThat(counts.count(Condition.of("i.assignee_id is null")))
                .isEqualTo(counts.count(Condition.of("i.assignee_id is null and i.id > 0")))
                .isEqualTo(4);
    }

    private int in(Callable<Integer> work) {
        Integer rows = new TransactionTemplate(transactions).execute(status -> {
            try {
                return work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return rows == null ? 0 : rows;
    }

    private long kept() {
        Long rows = jdbc.queryForObject("select count(*) from issue_count", Long.class);
        return rows == null ? -1 : rows;
    }
}
