package dev.backlot.throttle;

import dev.backlot.throttle.RateLimitProperties.Store;
import dev.backlot.world.PerWorld;
import dev.backlot.world.WorldReset;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The buckets, wherever the server was told to keep them; they are made with the first request that counts. Where a store
 * does not answer, requests go through uncounted: a stand-in for Jira should not fail with a helper of its own.
 */
@Component
class BucketStore implements DisposableBean, WorldReset {

    private static final Logger LOG = LoggerFactory.getLogger(BucketStore.class);

    private final RateLimitProperties properties;
    private final DataSource database;
    private final Clock clock;
    private final AtomicBoolean silent = new AtomicBoolean();
    private final PerWorld<LocalBuckets> local;
    private volatile @Nullable Buckets shared;

    BucketStore(RateLimitProperties properties, DataSource database, Clock clock, Environment environment) {
        this.properties = properties;
        this.database = database;
        this.clock = clock;
        this.local = new PerWorld<>(() -> new LocalBuckets(clock));
        String url = environment.getProperty("spring.datasource.url", "");
        if (properties.store() == Store.POSTGRESQL && !url.startsWith("jdbc:postgresql:")) {
            throw new IllegalStateException("backlot.rate-limit.store=postgresql takes a database that is PostgreSQL");
        }
    }

    /** Does something with the buckets; nothing where they cannot be reached. */
    // What a store throws is the business of its client: SQL, a socket, a time that is over.
    Optional<Verdict> with(Function<Buckets, Optional<Verdict>> action) {
        try {
            Optional<Verdict> verdict = action.apply(buckets());
            if (silent.compareAndSet(true, false)) {
                LOG.info("The buckets of rate limits can be reached again");
            }
            return verdict;
        } catch (RuntimeException unreachable) {
            if (silent.compareAndSet(false, true)) {
                LOG.warn(
                        "The buckets of rate limits cannot be reached ({}): requests go through uncounted",
                        unreachable.getClass().getSimpleName());
            }
            return Optional.empty();
        }
    }

    /** Those in the memory of this server; others are shared with servers that nobody has told of a reset. */
    @Override
    public void worldReset() {
        local.get().forgetAll();
    }

    @Override
    public void destroy() throws Exception {
        if (shared instanceof AutoCloseable open) {
            open.close();
        }
    }

    private Buckets buckets() {
        if (properties.store() == Store.MEMORY) {
            return local.get();
        }
        Buckets known = shared;
        return known == null ? open() : known;
    }

    private synchronized Buckets open() {
        Buckets known = shared;
        if (known == null) {
            known = properties.store() == Store.REDIS
                    ? new RedisBuckets(properties.redisUrl(), clock)
                    : new PostgresBuckets(database, clock);
            shared = known;
        }
        return known;
    }
}
