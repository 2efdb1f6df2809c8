package dev.backlot.security;

import dev.backlot.user.Viewer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells who the caller is: the headers that come last on every answer recorded, after all that a filter adds. As a filter it
 * is the last one, for what a controller answers; who answers earlier asks for them.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class CallerHeaders extends OncePerRequestFilter {

    static final String USER_NAME = "X-AUSERNAME";

    private static final String TOLD = CallerHeaders.class.getName() + ".told";

    /** Adds the headers unless they are there or {@linkplain #withhold not wanted}. */
    static void tell(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(TOLD) == null && !response.isCommitted()) {
            change(request, response);
            if (request.getServletPath().startsWith("/rest/") && !response.containsHeader("Cache-Control")) {
                response.setHeader("Cache-Control", "no-cache, no-store, no-transform");
            }
        }
    }

    /** Says so once more, since somebody logged in or out. */
    static void change(HttpServletRequest request, HttpServletResponse response) {
        withhold(request);
        // Asking who it is finds the session.
        String name =
                Login.current().map(Login::getName).orElse(Viewer.anonymous().name());
        SessionContexts.session(request).ifPresent(session -> response.setHeader("X-ASESSIONID", session.label()));
        response.setHeader(USER_NAME, URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    /** Leaves the headers out. */
    static void withhold(HttpServletRequest request) {
        request.setAttribute(TOLD, true);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        tell(request, response);
        chain.doFilter(request, response);
    }

    /** What was refused before anybody asked who calls comes by as an error. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
