package dev.backlot.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.security.MovableClock;
import dev.backlot.support.TestDatabase;
import dev.backlot.support.TestRedis;
import dev.backlot.throttle.Buckets.Refill;
import dev.backlot.throttle.Buckets.Shape;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two servers with one store: what one takes, the other has not. Against a PostgreSQL and a Redis. */
class SharedBucketsTest {

    private static final Shape SHAPE = new Shape(new Limit(1, 10, 4), Refill.SMOOTH);

    private static final MovableClock CLOCK = new MovableClock(Instant.parse("2026-08-14T12:00:00Z"));

    private record Servers(String store, Buckets first, Buckets second) {

        @Override
        public String toString() {
            return store;
        }
    }

    static List<Servers> stores() {
        DriverManagerDataSource database = database();
        return List.of(
                new Servers("postgresql", new PostgresBuckets(database, CLOCK), new PostgresBuckets(database, CLOCK)),
                new Servers(
                        "redis",
                        new RedisBuckets(TestRedis.address(), CLOCK),
                        new RedisBuckets(TestRedis.address(), CLOCK)));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void twoServersShareABucket(Servers servers) {
        String name = "user " + UUID.randomUUID();

        assertThat(servers.first
                        .bucket(name, SHAPE)
                        .tryConsumeAndReturnRemaining(1)
                        .getRemainingTokens())
                .isEqualTo(3);
        assertThat(servers.second
                        .bucket(name, SHAPE)
                        .tryConsumeAndReturnRemaining(1)
                        .getRemainingTokens())
                .isEqualTo(2);
        assertThat(servers.first.bucket(name, SHAPE).tryConsume(2)).isTrue();
        assertThat(Policy.seconds(servers.second
                        .bucket(name, SHAPE)
                        .tryConsumeAndReturnRemaining(1)
                        .getNanosToWaitForRefill()))
                .isEqualTo(10);
        CLOCK.advance(Duration.ofSeconds(10));
        assertThat(servers.second.bucket(name, SHAPE).tryConsume(1)).isTrue();
        servers.first.forget(name);
        assertThat(servers.second.bucket(name, SHAPE).getAvailableTokens()).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void noTokenIsGivenTwice(Servers servers) {
        String name = "user " + UUID.randomUUID();
        Shape hundred = new Shape(new Limit(1, 86_400, 100), Refill.SMOOTH);

        long granted = IntStream.range(0, 200)
                .parallel()
                .filter(call -> (call % 2 == 0 ? servers.first : servers.second)
                        .bucket(name, hundred)
                        .tryConsume(1))
                .count();
        assertThat(granted).isEqualTo(100);
    }

    @Test
    void fullBucketsAreDeletedFromTheDatabase() {
        DriverManagerDataSource database = database();
        PostgresBuckets buckets = new PostgresBuckets(database, CLOCK);

        buckets.bucket("idle", SHAPE).tryConsume(4);
        assertThat(buckets.removeFull()).isZero();
        JdbcTemplate jdbc = new JdbcTemplate(database);
        // Bucket4j looks at the time of day here, which no clock of ours moves.
        assertThat(jdbc.update("update rate_limit_bucket set expires_at = expires_at - 3600000"))
                .isEqualTo(1);
        assertThat(buckets.removeFull()).isEqualTo(1);
        assertThat(jdbc.queryForObject("select count(*) from rate_limit_bucket", Long.class))
                .isZero();
    }

    private static DriverManagerDataSource database() {
        String schema = "buckets_" + UUID.randomUUID().toString().replace('-', '_');
        DriverManagerDataSource database =
                new DriverManagerDataSource(TestDatabase.newSchema(TestDatabase.postgres(), schema));
        new JdbcTemplate(database)
                .execute(
                        "create table rate_limit_bucket (id varchar(400) primary key, state bytea, expires_at bigint)");
        return database;
    }
}
