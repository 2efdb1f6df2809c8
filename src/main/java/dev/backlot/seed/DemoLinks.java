package dev.backlot.seed;

import org.springframework.jdbc.core.JdbcTemplate;

/** What the first issues of the demo world are linked with: one another, and a page elsewhere. */
record DemoLinks() implements World.Extra {

    private static final long BLOCKS = 10000;
    private static final long RELATES = 10003;

    @Override
    public void write(JdbcTemplate jdbc) {
        long first = issue(jdbc, 1);
        new Table(jdbc, "issue_link", "id, type_id, source_id, destination_id")
                .add(10000L, BLOCKS, first, issue(jdbc, 2))
                .add(10001L, RELATES, issue(jdbc, 3), issue(jdbc, 4))
                .flush();
        new Table(
                        jdbc,
                        "remote_link",
                        "id, issue_id, global_id, application_type, application_name, relationship, url, title, summary,"
                                + " resolved")
                .add(
                        10000L,
                        first,
                        "system=https://support.example.com&id=1",
                        "com.example.support",
                        "Support",
                        "causes",
                        "https://support.example.com/?id=1",
                        "SUP-111",
                        "A customer cannot order",
                        true)
                .flush();
    }

    private static long issue(JdbcTemplate jdbc, long number) {
        Long id = jdbc.queryForObject(
                "select id from issue where project_id = ? and number = ?",
                Long.class,
                DemoProjects.EXAMPLE.id(),
                number);
        return id == null ? 0 : id;
    }
}
