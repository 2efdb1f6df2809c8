package dev.backlot.security;

import dev.backlot.user.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;

/** A caller who proved who they are, whichever credential did it. What they may do is the domain's business. */
final class Login extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Viewer viewer;

    Login(Viewer viewer) {
        super(List.<GrantedAuthority>of());
        this.viewer = viewer;
        setAuthenticated(true);
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Viewer getPrincipal() {
        return viewer;
    }

    @Override
    public String getName() {
        return viewer.name();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Login login && viewer.equals(login.viewer);
    }

    @Override
    public int hashCode() {
        return viewer.hashCode();
    }
}
