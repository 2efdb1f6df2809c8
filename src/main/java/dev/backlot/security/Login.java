package dev.backlot.security;

import dev.backlot.user.Scope;
import dev.backlot.user.Viewer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** A caller who proved who they are, whichever credential did it. What they may do is the domain's business. */
final class Login extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Viewer viewer;
    private final @Nullable Scope scope;
    private final @Nullable String client;

    Login(Viewer viewer) {
        this(viewer, null, null);
    }

    private Login(Viewer viewer, @Nullable Scope scope, @Nullable String client) {
        super(List.<GrantedAuthority>of());
        this.viewer = viewer;
        this.scope = scope;
        this.client = client;
        setAuthenticated(true);
    }

    /** The login of an application that acts for a user and goes no further than that. */
    static Login within(Viewer viewer, Delegation delegation) {
        return new Login(viewer.within(delegation.scope()), delegation.scope(), delegation.client());
    }

    /** The login of the present request; nothing where nobody is logged in. */
    static Optional<Login> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Login login
                ? Optional.of(login)
                : Optional.empty();
    }

    /** How far the application may go that logged in; nothing where the user did. */
    Optional<Scope> delegated() {
        return Optional.ofNullable(scope);
    }

    /** The consumer key or client id of the application that logged in; nothing where the user did. */
    Optional<String> client() {
        return Optional.ofNullable(client);
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
        return other instanceof Login login && viewer.equals(login.viewer) && scope == login.scope;
    }

    @Override
    public int hashCode() {
        return viewer.hashCode();
    }
}
