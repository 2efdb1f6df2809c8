package dev.backlot.api.auth;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.security.NewToken;
import dev.backlot.security.PersonalAccessToken;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A token on the wire; what it does not have is left out.
 *
 * @param rawToken the secret, only in the answer to its creation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TokenBean(
        long id,
        String name,
        String createdAt,
        @Nullable String expiringAt,
        @Nullable String lastAccessedAt,
        @Nullable String rawToken) {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    static TokenBean of(PersonalAccessToken token) {
        return of(token, null);
    }

    static TokenBean of(NewToken created) {
        return of(created.token(), created.rawToken());
    }

    private static TokenBean of(PersonalAccessToken token, @Nullable String rawToken) {
        return new TokenBean(
                token.id(),
                token.name(),
                FORMAT.format(token.createdAt()),
                text(token.expiringAt()),
                text(token.lastAccessedAt()),
                rawToken);
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : FORMAT.format(instant);
    }
}
