package dev.backlot.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Reads a personal access token. */
final class BearerConverter implements AuthenticationConverter {

    private final RequestMatcher anonymousIfRefused;

    BearerConverter(RequestMatcher anonymousIfRefused) {
        this.anonymousIfRefused = anonymousIfRefused;
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        return AuthorizationHeader.credentials(request, "Bearer")
                .map(token -> new BearerCredential(token, anonymousIfRefused.matches(request)))
                .orElse(null);
    }
}
