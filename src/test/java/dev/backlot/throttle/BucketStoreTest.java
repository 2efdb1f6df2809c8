package dev.backlot.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.backlot.support.TestRedis;
import dev.backlot.throttle.Buckets.Refill;
import dev.backlot.throttle.Buckets.Shape;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;

/** Where buckets are kept, and what happens where that cannot be reached. */
@ExtendWith(OutputCaptureExtension.class)
class BucketStoreTest {

    private static final Shape ONE = new Shape(new Limit(1, 60, 1), Refill.SMOOTH);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-14T12:00:00Z"), ZoneOffset.UTC);
    private static final String POSTGRESQL = "jdbc:postgresql://127.0.0.1:1/none?connectTimeout=1";

    @Test
    void itIsMemoryUnlessToldOtherwise() throws Exception {
        BucketStore store = store(Map.of(), "jdbc:h2:mem:none");

        assertThat(store.with(take("a"))).get().matches(Verdict::granted);
        assertThat(store.with(take("a"))).get().matches(verdict -> !verdict.granted());
        store.destroy();
    }

    @Test
    void twoServersShareRedis() throws Exception {
        Map<String, String> redis = Map.of(
                "backlot.rate-limit.store",
                "redis",
                "backlot.rate-limit.redis-url",
                TestRedis.address().toString());
        BucketStore first = store(redis, "jdbc:h2:mem:none");
        BucketStore second = store(redis, "jdbc:h2:mem:none");

        assertThat(first.with(take("shared"))).get().matches(Verdict::granted);
        assertThat(second.with(take("shared"))).get().matches(verdict -> !verdict.granted());
        first.destroy();
        second.destroy();
    }

    @ParameterizedTest
    @ValueSource(strings = {"redis", "postgresql"})
    void whereItCannotBeReachedRequestsGoThrough(String kind, CapturedOutput output) throws Exception {
        BucketStore store = store(
                Map.of(
                        "backlot.rate-limit.store",
                        kind,
                        "backlot.rate-limit.redis-url",
                        "redis://user:secret@127.0.0.1:" + closedPort()),
                POSTGRESQL);

        for (int call = 0; call < 3; call++) {
            assertThat(store.with(take("a"))).isEmpty();
        }
        assertThat(output.getOut().split("cannot be reached", -1))
                .as("told once")
                .hasSize(2);
        assertThat(output.getOut()).doesNotContain("secret");
        store.destroy();
    }

    @Test
    void theTableTakesPostgresql() {
        assertThatIllegalStateException()
                .isThrownBy(() -> store(Map.of("backlot.rate-limit.store", "postgresql"), "jdbc:h2:mem:none"))
                .withMessageContaining("backlot.rate-limit.store=postgresql");
    }

    private static Function<Buckets, Optional<Verdict>> take(String name) {
        return buckets ->
                Optional.of(Policy.take(PolicyKind.JIRA, ONE.limit(), buckets.bucket("BucketStoreTest " + name, ONE)));
    }

    private static BucketStore store(Map<String, String> settings, String url) {
        RateLimitProperties properties = new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("backlot.rate-limit", RateLimitProperties.class);
        return new BucketStore(
                properties,
                new DriverManagerDataSource(POSTGRESQL),
                CLOCK,
                new MockEnvironment().withProperty("spring.datasource.url", url));
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
