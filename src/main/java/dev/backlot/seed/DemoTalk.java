package dev.backlot.seed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people say in the demo world: comments, watchers and votes, and a file, on the third and the fourth issue. */
record DemoTalk() implements World.Extra {

    static final long FILE = 10000;
    static final String FILENAME = "orders.csv";
    static final Instant ATTACHED = Instant.parse("2015-04-02T08:45:00Z");

    private static final Instant FIRST = Instant.parse("2015-04-02T08:30:00Z");
    private static final byte[] CSV = "order,total\n1,17.50\n2,3.99\n".getBytes(StandardCharsets.UTF_8);

    @Override
    public void write(JdbcTemplate jdbc) {
        long receipt = issue(jdbc, 3);
        long thanks = issue(jdbc, 4);
        comments(jdbc, receipt);
        new Table(jdbc, "issue_watcher", "issue_id, user_id")
                .add(receipt, DemoPeople.FRED.id())
                .add(receipt, DemoPeople.ADMIN.id())
                .add(thanks, DemoPeople.VIEWER.id())
                .flush();
        new Table(jdbc, "issue_vote", "issue_id, user_id")
                .add(thanks, DemoPeople.VIEWER.id())
                .flush();
        new Table(jdbc, "attachment", "id, issue_id, author_id, filename, mime_type, size, created")
                .add(FILE, receipt, DemoPeople.FRED.id(), FILENAME, "text/csv", (long) CSV.length, ATTACHED)
                .flush();
        new Table(jdbc, "attachment_content", "attachment_id, content")
                .add(FILE, CSV)
                .flush();
    }

    private static void comments(JdbcTemplate jdbc, long issueId) {
        Table comments = new Table(
                jdbc,
                "issue_comment",
                "id, issue_id, author_id, update_author_id, body, created, updated, visibility_type, visibility_value,"
                        + " pinned_at, pinned_by");
        comment(comments, 10000, issueId, "The receipt needs the *tax number*.", null, FIRST.plusSeconds(60));
        comment(comments, 10001, issueId, "Only we know where it is kept.", DemoPeople.DEVELOPER_GROUP, null);
        comment(comments, 10002, issueId, "See [the order|https://example.com/orders/1].", null, null);
        comments.flush();
    }

    private static void comment(
            Table comments, long id, long issueId, String body, @Nullable String group, @Nullable Instant pinned) {
        Instant said = FIRST.plusSeconds(60 * (id - 10000));
        Long fred = DemoPeople.FRED.id();
        comments.add(
                id,
                issueId,
                fred,
                fred,
                body,
                said,
                said,
                group == null ? null : "GROUP",
                group,
                pinned,
                pinned == null ? null : fred);
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
