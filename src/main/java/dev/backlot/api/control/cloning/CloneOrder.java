package dev.backlot.api.control.cloning;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be cloned.
 *
 * @param url where the other Jira is, with its context path
 * @param credentials how it is asked
 * @param boards the numbers of its boards; none for all that can be seen
 * @param anonymous whether names and texts are replaced by made-up ones
 * @param password with which everybody can log in afterwards, null if nobody can
 */
public record CloneOrder(
        URI url,
        Credentials credentials,
        List<Long> boards,
        boolean anonymous,
        @Nullable String password) {

    /**
     * A personal access token, or a name with a password.
     *
     * @param token the token, null where there is a name
     * @param user the name
     * @param password the password, null for an empty one
     */
    public record Credentials(
            @Nullable String token,
            @Nullable String user,
            @Nullable String password) {

        /** Tells no secret. */
        @Override
        public String toString() {
            return token == null ? "user " + user : "token";
        }
    }
}
