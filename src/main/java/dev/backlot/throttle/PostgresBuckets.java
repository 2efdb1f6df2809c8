package dev.backlot.throttle;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * Buckets in a table of PostgreSQL, one for all servers on that database. The transactions are Bucket4j's own and do not
 * raise the world's revision. Buckets that are full again are deleted from time to time.
 */
final class PostgresBuckets implements Buckets {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int USES_BETWEEN_CLEANINGS = 1000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> manager;
    private final AtomicLong uses = new AtomicLong();

    PostgresBuckets(DataSource database, Clock clock) {
        this.manager = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("rate_limit_bucket")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .clientClock(new ClockTime(clock))
                .requestTimeout(PATIENCE)
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    @Override
    public Bucket bucket(String name, Shape shape) {
        if (uses.incrementAndGet() % USES_BETWEEN_CLEANINGS == 0) {
            removeFull();
        }
        return manager.getProxy(name, shape::configuration);
    }

    @Override
    public void forget(String name) {
        manager.removeProxy(name);
    }

    int removeFull() {
        return manager.removeExpired(USES_BETWEEN_CLEANINGS);
    }
}
