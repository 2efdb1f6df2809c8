package dev.backlot.throttle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of answers that will be 429. */
@Component
class ForcedTable {

    private final JdbcClient jdbc;

    ForcedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Forced> pending() {
        return jdbc.sql("select * from rate_limit_forced where remaining > 0 order by id")
                .query(ForcedTable::forced)
                .list();
    }

    void add(Forced forced) {
        jdbc.sql("insert into rate_limit_forced (user_name, path, remaining, retry_after) values (?, ?, ?, ?)")
                .param(forced.user())
                .param(forced.path())
                .param(forced.remaining())
                .param(forced.retryAfter())
                .update();
    }

    void clear() {
        jdbc.sql("delete from rate_limit_forced").update();
    }

    void removeSpent() {
        jdbc.sql("delete from rate_limit_forced where remaining <= 0").update();
    }

    /**
     * Takes one answer, whichever server asks; false where none is left. This is outside any transaction of the world: the
     * revision must not rise with every answer.
     */
    boolean take(long id) {
        return jdbc.sql("update rate_limit_forced set remaining = remaining - 1 where id = ? and remaining > 0")
                        .param(id)
                        .update()
                == 1;
    }

    private static Forced forced(ResultSet row, int number) throws SQLException {
        return new Forced(
                row.getLong("id"),
                row.getString("user_name"),
                row.getString("path"),
                row.getLong("remaining"),
                row.getObject("retry_after", Long.class));
    }
}
