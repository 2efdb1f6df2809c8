package dev.backlot.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Reads the {@code Authorization} header. */
final class AuthorizationHeader {

    private AuthorizationHeader() {}

    /** What follows the scheme, if the header is there, has this scheme in any letter case, and goes on after it. */
    static Optional<String> credentials(HttpServletRequest request, String scheme) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.strip().regionMatches(true, 0, scheme, 0, scheme.length())) {
            return Optional.empty();
        }
        String rest = header.strip().substring(scheme.length());
        String credentials = rest.strip();
        return credentials.isEmpty() || credentials.length() == rest.length()
                ? Optional.empty()
                : Optional.of(credentials);
    }
}
