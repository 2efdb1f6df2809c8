package dev.backlot.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.seed.Seeder;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** That each test finds the same world, whatever the one before did to it. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HttpTestTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    @Autowired
    private Jira jira;

    @Autowired
    private Seeder seeder;

    @Autowired
    private StatementCounter statements;

    @RepeatedTest(2)
    void What_a_test_writes_is_gone_in_the_next() {
        long before = revision();
        assertThat(count("select count(*) from issue where summary = 'changed'"))
                .isZero();
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> jdbc.update("update issue set summary = 'changed'"));
        assertThat(revision()).isGreaterThan(before);
    }

    @Test
    void A_reset_raises_the_revision_so_that_nothing_cached_survives() {
        long before = revision();
        seeder.reset();
        assertThat(revision()).isGreaterThan(before);
    }

    @Test
    void Time_stands_still() {
        assertThat(clock.instant()).isEqualTo(Instant.parse(HttpTest.NOW));
    }

    @Test
    void The_server_can_be_asked_with_and_without_a_name() {
        jira.anonymous().get("/actuator/health").then().statusCode(200);
        jira.as("fred").get("/actuator/health").then().statusCode(200);
    }

    @Test
    void Statements_are_counted() {
        assertThat(statements.during(this::revision)).hasSize(1);
        assertThat(statements.queriesDuring(this::revision)).isEmpty();
        assertThat(statements.queriesDuring(() -> count("select count(*) from issue")))
                .hasSize(1);
    }

    private long revision() {
        return count("select revision from world");
    }

    private long count(String sql) {
        Long value = jdbc.queryForObject(sql, Long.class);
        return value == null ? -1 : value;
    }
}
