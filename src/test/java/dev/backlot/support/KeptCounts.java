package dev.backlot.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.JdbcTemplate;

/** That the table of counts says what counting says. */
public final class KeptCounts {

    private static final String COLUMNS =
            "project_id, issue_type_id, status_id, done, assignee_id, reporter_id, sprint_id," + " security_level_id, ";
    private static final String KEPT = "select " + COLUMNS + "n from issue_count";
    private static final String COUNTED = "select " + COLUMNS + "count(*) as n from issue where archived_at is null"
            + " group by " + COLUMNS.substring(0, COLUMNS.length() - 2);

    private KeptCounts() {}

    /** Fails where a count is wrong, is missing or is of nothing. */
    public static void assertTrue(JdbcTemplate jdbc) {
        assertThat(jdbc.queryForList(KEPT + " except " + COUNTED))
                .as("kept counts that are wrong")
                .isEmpty();
        assertThat(jdbc.queryForList(COUNTED + " except " + KEPT))
                .as("counts that are not kept")
                .isEmpty();
    }
}
