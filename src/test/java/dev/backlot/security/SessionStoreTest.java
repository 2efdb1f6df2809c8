package dev.backlot.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.backlot.BacklotProperties;
import dev.backlot.user.User;
import dev.backlot.user.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;

class SessionStoreTest {

    private final MovableClock clock = new MovableClock(Instant.parse("2026-08-14T12:00:00Z"));
    private final SessionStore store = new SessionStore(
            new Binder(
                            List.of(new MapConfigurationPropertySource(Map.of("backlot.login.session-timeout", "2h"))),
                            null,
                            ApplicationConversionService.getSharedInstance())
                    .bind("backlot", BacklotProperties.class)
                    .get(),
            clock);

    @Test
    void aSessionLastsAsLongAsItIsUsed() {
        String id = store.begin(account(1)).id();
        for (int hour = 0; hour < 5; hour++) {
            clock.advance(Duration.ofHours(1));
            assertThat(store.find(id)).isPresent();
        }
        clock.advance(Duration.ofHours(2));
        assertThat(store.find(id)).isEmpty();
    }

    @Test
    void anOfferedSessionIsGoneSoonUnlessItIsTaken() {
        String left = store.offer(account(1)).id();
        String taken = store.offer(account(1)).id();
        clock.advance(Duration.ofMinutes(4));
        assertThat(store.find(taken)).isPresent();
        clock.advance(Duration.ofMinutes(2));

        assertThat(store.find(left)).isEmpty();
        assertThat(store.find(taken)).isPresent();
    }

    @Test
    void howeverManyAreOfferedOnlySomeAreKept() {
        Account account = account(1);
        Session begun = store.begin(account);
        List<String> ids = Stream.generate(() -> store.offer(account).id())
                .limit(3 * WireDefaults.OFFERED_SESSIONS)
                .toList();

        assertThat(store.size()).isLessThanOrEqualTo(WireDefaults.OFFERED_SESSIONS + 1);
        assertThat(ids.stream().filter(id -> store.find(id).isPresent()).count())
                .isLessThanOrEqualTo(WireDefaults.OFFERED_SESSIONS);
        assertThat(store.find(begun.id())).contains(begun);
    }

    @Test
    void endingIsForGoodAndEndsNothingElse() {
        Session one = store.begin(account(1));
        Session offered = store.offer(account(1));
        Session other = store.begin(account(2));
        store.endAll(1);
        assertThat(store.find(one.id())).isEmpty();
        assertThat(store.find(offered.id())).isEmpty();
        assertThat(store.find(other.id())).contains(other);
        store.end(other.id());
        assertThat(store.find(other.id())).isEmpty();
    }

    @Test
    void noTwoSessionsHaveAnythingInCommon() {
        Session one = new Session(account(1));
        Session two = new Session(account(1));
        assertThat(one.id()).matches("[0-9A-F]{32}").isNotEqualTo(two.id());
        assertThat(one.xsrfToken()).isNotEqualTo(two.xsrfToken());
        assertThat(one.label()).matches("[0-9a-z]{6}").isNotEqualTo(two.label());
    }

    private static Account account(long id) {
        User user = mock(User.class);
        when(user.id()).thenReturn(id);
        when(user.passwordHash()).thenReturn("hash");
        return new Account(user, Viewer.anonymous());
    }
}
