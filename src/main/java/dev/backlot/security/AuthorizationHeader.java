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
        if (header == null) {
            return Optional.empty();
        }
        String[] parts = header.strip().split("\\s+", 2);
        return parts.length == 2 && parts[0].equalsIgnoreCase(scheme) ? Optional.of(parts[1]) : Optional.empty();
    }
}
