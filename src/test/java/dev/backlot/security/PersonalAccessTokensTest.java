package dev.backlot.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.returnsFirstArg;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.backlot.BacklotProperties;
import dev.backlot.kernel.Problem;
import dev.backlot.user.Users;
import dev.backlot.user.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** How long tokens may last. */
class PersonalAccessTokensTest {

    private static final Instant NOW = Instant.parse("2026-08-14T12:00:00Z");

    private final PersonalAccessTokenRepository repository = mock(PersonalAccessTokenRepository.class);

    @BeforeEach
    void storeWhatIsSaved() {
        when(repository.save(any())).then(returnsFirstArg());
    }

    @Test
    void aTokenLastsForEverUnlessThatIsForbidden() {
        assertThat(expiry(Map.of("backlot.tokens.max-per-user", "10"), null)).isNull();
        assertThat(expiry(Map.of("backlot.tokens.eternal-enabled", "false"), null))
                .isEqualTo(NOW.plus(Duration.ofDays(365)));
    }

    @Test
    void whereNoneLastsForEverTheNumberOfDaysIsLimited() {
        Map<String, String> rules =
                Map.of("backlot.tokens.eternal-enabled", "false", "backlot.tokens.max-expiry-days", "30");
        assertThat(expiry(rules, null)).isEqualTo(NOW.plus(Duration.ofDays(30)));
        assertThat(expiry(rules, 30L)).isEqualTo(NOW.plus(Duration.ofDays(30)));
        assertThatThrownBy(() -> expiry(rules, 31L))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .containsEntry("expirationDuration", WireDefaults.DURATION_LIMITED + 30));
        assertThatThrownBy(() -> expiry(rules, 0L)).isInstanceOf(Problem.class);
        assertThat(expiry(Map.of("backlot.tokens.max-expiry-days", "30"), 31L))
                .isEqualTo(NOW.plus(Duration.ofDays(31)));
    }

    @Test
    void aStoredHashIsComparedWhole() {
        PersonalAccessToken token = new PersonalAccessToken(1, "t", RawToken.hash("abc"), NOW, null);
        assertThat(token.hasHash(RawToken.hash("abc"))).isTrue();
        assertThat(token.hasHash(RawToken.hash("abd"))).isFalse();
        assertThat(token.hasHash("")).isFalse();
    }

    private @Nullable Instant expiry(Map<String, String> rules, @Nullable Long days) {
        BacklotProperties properties = new Binder(new MapConfigurationPropertySource(rules))
                .bind("backlot", BacklotProperties.class)
                .get();
        Viewer viewer = new Viewer(1L, "fred", Set.of(), false, ZoneOffset.UTC);
        return new PersonalAccessTokens(
                        repository, mock(Users.class), () -> viewer, Clock.fixed(NOW, ZoneOffset.UTC), properties)
                .create("t", days)
                .token()
                .expiringAt();
    }
}
