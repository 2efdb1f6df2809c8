package dev.backlot.search;

import dev.backlot.user.CurrentUser;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers which issues users looked at. */
@Service
public class ViewedIssues {

    /** How many of a user's issues are thought of, as in Jira ({@code jira.max.history.items}, assumed). */
    static final int REMEMBERED = 50;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    ViewedIssues(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The caller looks at an issue, which the caller may see; nobody remembers what anonymous callers look at. */
    @Transactional
    public void look(long issueId) {
        Long user = currentUser.viewer().userId();
        if (user == null) {
            return;
        }
        jdbc.sql("delete from issue_view where user_id = ? and issue_id = ?")
                .params(user, issueId)
                .update();
        jdbc.sql("insert into issue_view (user_id, issue_id, viewed) values (?, ?, ?)")
                .params(user, issueId, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What the caller looked at, the last first. */
    public List<Long> recent() {
        Long user = currentUser.viewer().userId();
        return user == null
                ? List.of()
                : jdbc.sql(
                                "select issue_id from issue_view where user_id = ? order by viewed desc, issue_id desc limit "
                                        + REMEMBERED)
                        .params(user)
                        .query(Long.class)
                        .list();
    }
}
