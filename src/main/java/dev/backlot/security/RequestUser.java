package dev.backlot.security;

import dev.backlot.user.Acting;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Scope;
import dev.backlot.user.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The caller as the filter chain has found out. */
@Component
class RequestUser implements CurrentUser {

    @Override
    public Viewer viewer() {
        return Acting.present()
                .or(() -> Login.current().map(Login::getPrincipal))
                .orElseGet(Viewer::anonymous);
    }

    @Override
    public Optional<Scope> delegated() {
        return Acting.present().isPresent() ? Optional.empty() : Login.current().flatMap(Login::delegated);
    }
}
