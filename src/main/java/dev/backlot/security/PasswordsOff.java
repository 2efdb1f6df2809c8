package dev.backlot.security;

import dev.backlot.BacklotProperties;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses HTTP Basic where it is switched off, as Jira 11.3 does by itself; status and body as recorded on 11.3.5. */
final class PasswordsOff extends OncePerRequestFilter {

    private static final String BODY = "{\"message\":\"Basic Authentication has been disabled on this instance.\"}";

    private final boolean off;

    PasswordsOff(BacklotProperties properties) {
        this.off = !properties.takesPasswords();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (off && AuthorizationHeader.credentials(request, "Basic").isPresent()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(BODY);
            return;
        }
        chain.doFilter(request, response);
    }
}
