package dev.backlot.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives REST answers without a body the content type that Jira Data Center gives them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class EmptyAnswers extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (!response.isCommitted() && response.getContentType() == null && isSuccess(response.getStatus())) {
            response.setContentType(ContentTypes.EMPTY);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/rest/");
    }

    private static boolean isSuccess(int status) {
        return status >= 200 && status < 300;
    }
}
