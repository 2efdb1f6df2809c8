package dev.backlot.api.auth;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Dates;
import dev.backlot.security.NewToken;
import dev.backlot.security.OwnedToken;
import dev.backlot.security.PersonalAccessToken;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token on the wire; what it does not have is left out.
 *
 * @param username whose it is, only for administrators who look at all tokens
 * @param rawToken the secret, only in the answer to its creation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TokenBean(
        long id,
        String name,
        String createdAt,
        @Nullable String expiringAt,
        @Nullable String lastAccessedAt,
        @Nullable String username,
        @Nullable String rawToken) {

    static TokenBean of(PersonalAccessToken token, Dates dates) {
        return of(token, null, null, dates);
    }

    static TokenBean of(NewToken created, Dates dates) {
        return of(created.token(), null, created.rawToken(), dates);
    }

    static TokenBean of(OwnedToken owned, Dates dates) {
        return of(owned.token(), owned.owner(), null, dates);
    }

    private static TokenBean of(
            PersonalAccessToken token, @Nullable String username, @Nullable String rawToken, Dates dates) {
        return new TokenBean(
                token.id(),
                token.name(),
                dates.platform(token.createdAt()),
                text(token.expiringAt(), dates),
                text(token.lastAccessedAt(), dates),
                username,
                rawToken);
    }

    private static @Nullable String text(@Nullable Instant instant, Dates dates) {
        return instant == null ? null : dates.platform(instant);
    }
}
