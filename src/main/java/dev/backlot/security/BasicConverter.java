package dev.backlot.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Reads a name and a password; what cannot be read is nobody's credential and leaves the caller anonymous, as in Jira. */
final class BasicConverter implements AuthenticationConverter {

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        return AuthorizationHeader.credentials(request, "Basic")
                .flatMap(BasicConverter::decode)
                .flatMap(BasicConverter::split)
                .orElse(null);
    }

    private static Optional<String> decode(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Optional<Authentication> split(String pair) {
        int colon = pair.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.of(UsernamePasswordAuthenticationToken.unauthenticated(
                        pair.substring(0, colon), pair.substring(colon + 1)));
    }
}
