package dev.backlot.api;

import dev.backlot.world.Revision;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request see one state of the world from authentication to answer, except for what it writes itself. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestRevision extends OncePerRequestFilter {

    private final Revision revision;

    RequestRevision(Revision revision) {
        this.revision = revision;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        revision.beginRequest();
        try {
            chain.doFilter(request, response);
        } finally {
            revision.endRequest();
        }
    }
}
