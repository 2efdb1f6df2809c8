package dev.backlot.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backlot.security.MovableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NoncesTest {

    private static final long NOW = 1_786_708_800;

    private final MovableClock clock = new MovableClock(Instant.ofEpochSecond(NOW));
    private final Nonces nonces = new Nonces(clock, 3);

    @Test
    void aNoncePassesOncePerApplicationAndTime() {
        nonces.use(1, NOW, "a");

        requireRefused("nonce_used", 1, NOW, "a");
        nonces.use(1, NOW, "b");
        nonces.use(1, NOW + 1, "a");
        nonces.use(2, NOW, "a");
    }

    @Test
    void aTimeIsAcceptedFiveMinutesBeforeAndAfter() {
        assertThatCode(() -> nonces.use(1, NOW - 300, "a")).doesNotThrowAnyException();
        assertThatCode(() -> nonces.use(1, NOW + 300, "a")).doesNotThrowAnyException();
        requireRefused("timestamp_refused", 1, NOW - 301, "a");
        requireRefused("timestamp_refused", 1, NOW + 301, "a");
        assertThatThrownBy(() -> nonces.requireTime(NOW - 301))
                .isInstanceOfSatisfying(
                        OAuthProblem.class,
                        problem -> assertThat(problem.parameters())
                                .containsEntry("oauth_acceptable_timestamps", (NOW - 300) + "-" + (NOW + 300)));
    }

    @Test
    void whatIsForgottenForWantOfRoomIsNotAcceptedAnyMore() {
        nonces.use(1, NOW - 2, "a");
        nonces.use(1, NOW - 1, "b");
        nonces.use(1, NOW, "c");
        nonces.use(1, NOW, "d");

        requireRefused("timestamp_refused", 1, NOW - 2, "a");
        requireRefused("timestamp_refused", 1, NOW - 2, "new");
        requireRefused("nonce_used", 1, NOW, "c");
    }

    @Test
    void whatIsTooOldIsForgotten() {
        for (int minute = 0; minute < 30; minute++) {
            long time = clock.instant().getEpochSecond();
            nonces.use(1, time, "a");
            requireRefused("nonce_used", 1, time, "a");
            clock.advance(Duration.ofMinutes(3));
        }
    }

    private void requireRefused(String problem, long client, long time, String nonce) {
        assertThatThrownBy(() -> nonces.use(client, time, nonce))
                .isInstanceOfSatisfying(
                        OAuthProblem.class,
                        refused -> assertThat(refused.parameters()).containsEntry("oauth_problem", problem));
    }
}
