package dev.backlot.security;

import dev.backlot.BacklotProperties;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses HTTP Basic where it is switched off, as Jira 11.3 does by itself; status and body as recorded on 11.3.5. Beginning
 * a session by REST is refused as well (reported); that its answer is the same is a guess of ours.
 */
final class PasswordsOff extends OncePerRequestFilter {

    private static final String BODY = "{\"message\":\"Basic Authentication has been disabled on this instance.\"}";

    private static final RequestMatcher SESSION = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/rest/auth/1/session"),
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/rest/auth/latest/session"));

    private final boolean off;

    PasswordsOff(BacklotProperties properties) {
        this.off = !properties.takesPasswords();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (off && (AuthorizationHeader.credentials(request, "Basic").isPresent() || SESSION.matches(request))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(BODY);
            return;
        }
        chain.doFilter(request, response);
    }
}
