package dev.backlot.security;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a name and a password.
 *
 * @param reason how it came out
 * @param accepted who is in, null for nobody
 */
record LoginAttempt(LoginReason reason, @Nullable Account accepted) {

    static LoginAttempt refused(LoginReason reason) {
        return new LoginAttempt(reason, null);
    }

    static LoginAttempt of(Account account) {
        return new LoginAttempt(LoginReason.OK, account);
    }

    /** Who is in, after {@link LoginReason#OK}. */
    Account account() {
        return Objects.requireNonNull(accepted);
    }
}
