package dev.backlot.api.auth;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Dates;
import dev.backlot.security.NewToken;
import dev.backlot.security.PersonalAccessToken;
import java.time.Instant;
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

    static TokenBean of(PersonalAccessToken token, Dates dates) {
        return of(token, null, dates);
    }

    static TokenBean of(NewToken created, Dates dates) {
        return of(created.token(), created.rawToken(), dates);
    }

    private static TokenBean of(PersonalAccessToken token, @Nullable String rawToken, Dates dates) {
        return new TokenBean(
                token.id(),
                token.name(),
                dates.platform(token.createdAt()),
                text(token.expiringAt(), dates),
                text(token.lastAccessedAt(), dates),
                rawToken);
    }

    private static @Nullable String text(@Nullable Instant instant, Dates dates) {
        return instant == null ? null : dates.platform(instant);
    }
}
