package dev.backlot.api.ativo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells on every answer, refusals included, which version the models have (documented). */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 12)
class ModelVersion extends OncePerRequestFilter {

    static final int NUMBER = 9;

    private static final String HEADER = "X-API-Model-Version";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !AtivoPaths.cover(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HEADER, Integer.toString(NUMBER));
        chain.doFilter(request, response);
    }
}
