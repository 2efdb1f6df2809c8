package dev.backlot.api.oauth;

import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * The user whose consent is asked for, to Spring's classes; named by number, since login names may change.
 *
 * @param userId the user's number
 */
record ResourceOwner(long userId) implements Principal, Serializable {

    @Override
    public String getName() {
        return Long.toString(userId);
    }

    Authentication loggedIn() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, List.of());
    }
}
