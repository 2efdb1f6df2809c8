package dev.backlot.security;

import dev.backlot.token.ApiToken;
import dev.backlot.token.ApiTokens;
import dev.backlot.token.TokenSystem;
import dev.backlot.user.Scope;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Lets bearers of a token in where a system beside Jira has tokens of its own. */
@Component
class SystemTokenLogin implements RequestMatcher, AuthenticationConverter {

    private final ApiTokens tokens;
    private final Accounts accounts;

    SystemTokenLogin(ApiTokens tokens, Accounts accounts) {
        this.tokens = tokens;
        this.accounts = accounts;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return tokens.systemOf(request.getServletPath()).isPresent();
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        return AuthorizationHeader.credentials(request, "Bearer")
                .map(text -> tokens.systemOf(request.getServletPath())
                        .flatMap(system -> tokens.find(system, text).flatMap(token -> login(system, token)))
                        .orElseThrow(() -> new BadCredentialsException("Unknown, expired or revoked token")))
                .orElse(null);
    }

    /** Whoever is no administrator any more, or has gone, is let in by no token of theirs. */
    private Optional<Authentication> login(TokenSystem system, ApiToken token) {
        Scope scope = token.readOnly() ? Scope.READ : Scope.SYSTEM_ADMIN;
        return accounts.byId(token.userId())
                .filter(account -> account.user().active())
                .filter(account ->
                        !system.administratorsOnly() || account.viewer().administrator())
                .map(account -> Login.within(account.viewer(), new Delegation(token.userId(), scope, token.name())));
    }
}
