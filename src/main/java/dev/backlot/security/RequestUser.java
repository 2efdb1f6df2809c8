package dev.backlot.security;

import dev.backlot.user.CurrentUser;
import dev.backlot.user.Scope;
import dev.backlot.user.Viewer;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The caller as the filter chain has found out. */
@Component
class RequestUser implements CurrentUser {

    @Override
    public Viewer viewer() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Login login
                ? login.getPrincipal()
                : Viewer.anonymous();
    }

    @Override
    public Optional<Scope> delegated() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Login login
                ? login.delegated()
                : Optional.empty();
    }
}
