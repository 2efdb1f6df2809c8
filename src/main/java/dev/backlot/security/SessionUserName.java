package dev.backlot.security;

import dev.backlot.user.Viewer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says on the answer who the cookie of the request stands for; a password or token that comes too says otherwise later. */
final class SessionUserName extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getSession(false) != null
                && SecurityContextHolder.getContext().getAuthentication() instanceof Login login) {
            Viewer viewer = login.getPrincipal();
            JiraHeaders.userName(response, viewer.name());
        }
        chain.doFilter(request, response);
    }
}
