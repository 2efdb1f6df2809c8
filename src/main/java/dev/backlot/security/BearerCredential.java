package dev.backlot.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;

/** A personal access token as it came in, not yet looked up. */
final class BearerCredential extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final String rawToken;
    private final boolean anonymousIfRefused;

    BearerCredential(String rawToken, boolean anonymousIfRefused) {
        super(List.<GrantedAuthority>of());
        this.rawToken = rawToken;
        this.anonymousIfRefused = anonymousIfRefused;
    }

    /** Whether a token that is not accepted makes the caller anonymous instead of failing the request. */
    boolean anonymousIfRefused() {
        return anonymousIfRefused;
    }

    @Override
    public String getCredentials() {
        return rawToken;
    }

    @Override
    public @Nullable Object getPrincipal() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
