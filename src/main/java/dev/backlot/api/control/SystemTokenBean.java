package dev.backlot.api.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.token.ApiToken;
import dev.backlot.token.NewApiToken;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token of a system beside Jira.
 *
 * @param id its number
 * @param name what it is called
 * @param user the login name of the user for whom its bearer acts
 * @param readOnly whether its bearer may change nothing
 * @param createdAt when it was made
 * @param expiringAt from when on it is not accepted, null for never
 * @param token its text, told once, when it is made
 */
record SystemTokenBean(
        long id,
        String name,
        String user,
        boolean readOnly,
        Instant createdAt,
        @Nullable Instant expiringAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String token) {

    static SystemTokenBean of(ApiToken token, Users users) {
        return bean(token, users, null);
    }

    static SystemTokenBean of(NewApiToken made, Users users) {
        return bean(made.token(), users, made.text());
    }

    private static SystemTokenBean bean(ApiToken token, Users users, @Nullable String text) {
        String user = users.byId(token.userId()).map(User::name).orElseThrow();
        return new SystemTokenBean(
                token.id(), token.name(), user, token.readOnly(), token.createdAt(), token.expiringAt(), text);
    }
}
