package dev.backlot.issue;

import dev.backlot.user.CurrentUser;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Tells in which projects somebody was last seen: who creates or changes an issue was there. */
@Service
public class RecentProjects {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    RecentProjects(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** The numbers of the projects where the caller created or changed issues, the latest first; none for nobody. */
    public List<Long> ofCaller() {
        Long user = currentUser.viewer().userId();
        return user == null
                ? List.of()
                : jdbc.sql("""
                        select project_id from (
                            select project_id, created as seen from issue where creator_id = ?
                            union all
                            select i.project_id, g.created as seen from change_group g
                            join issue i on i.id = g.issue_id where g.author_id = ?) visits
                        group by project_id order by max(seen) desc, project_id
                        """).params(user, user).query(Long.class).list();
    }
}
