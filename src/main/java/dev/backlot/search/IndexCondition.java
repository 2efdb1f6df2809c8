package dev.backlot.search;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Tells what the index has, which is what the database has. */
@Service
public class IndexCondition {

    /**
     * All issues.
     *
     * @param count how many there are, archived ones left out
     * @param archived how many are archived
     * @param lastUpdated when one was last changed, nothing where there is none
     */
    public record Summary(long count, long archived, Optional<Instant> lastUpdated) {}

    private final JdbcClient jdbc;

    IndexCondition(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The condition now. */
    public Summary summary() {
        return jdbc.sql("select count(*), count(archived_at), max(updated) from issue")
                .query((row, number) -> {
                    OffsetDateTime updated = row.getObject(3, OffsetDateTime.class);
                    return new Summary(
                            row.getLong(1) - row.getLong(2),
                            row.getLong(2),
                            Optional.ofNullable(updated).map(OffsetDateTime::toInstant));
                })
                .single();
    }
}
