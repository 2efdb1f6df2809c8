package dev.backlot.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.DelegatingServletInputStream;

class LimitedBodyTest {

    private final AtomicLong nanos = new AtomicLong(-5);

    @Test
    void endsWhereTheBodyEnds() throws IOException {
        ServletInputStream body = body(10, 10);

        assertThat(body.readAllBytes()).hasSize(10);
        assertThat(body.read()).isNegative();
        assertThat(body.isFinished()).isTrue();
    }

    @Test
    void refusesTheFirstByteTooMany() throws IOException {
        ServletInputStream body = body(11, 10);
        body.readNBytes(10);

        assertThatThrownBy(body::read)
                .isInstanceOfSatisfying(
                        BodyRefused.class,
                        refused -> assertThat(refused.status()).isEqualTo(413));
    }

    @Test
    void refusesABodyThatTakesTooLongHoweverSteadilyItComes() throws IOException {
        ServletInputStream body = body(100, 1000);
        for (int second = 0; second < 60; second++) {
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            body.read();
        }
        nanos.incrementAndGet();

        assertThatThrownBy(() -> body.read(new byte[1], 0, 1))
                .isInstanceOfSatisfying(
                        BodyRefused.class,
                        refused -> assertThat(refused.status()).isEqualTo(408));
    }

    private ServletInputStream body(int length, long most) {
        ServletInputStream whole = new DelegatingServletInputStream(new ByteArrayInputStream(new byte[length]));
        return new LimitedBody(whole, most, Duration.ofSeconds(60), nanos::get);
    }
}
