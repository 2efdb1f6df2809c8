package dev.backlot.api.greenhopper;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes several slashes for one below the experimental API, whose reference prints
 * {@code /rest/greenhopper/experimental-api/1.0//sprint}. It stands before all that looks at paths, the firewall included,
 * which refuses doubled slashes everywhere else.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class DoubledSlashes extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Single(request), response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.contains("//") || !path.startsWith(request.getContextPath() + Links.EXPERIMENTAL + "/");
    }

    private static final class Single extends HttpServletRequestWrapper {

        private final String path;

        Single(HttpServletRequest request) {
            super(request);
            this.path = request.getRequestURI().replaceAll("/{2,}", "/");
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public StringBuffer getRequestURL() {
            StringBuffer url = super.getRequestURL();
            url.setLength(url.length() - super.getRequestURI().length());
            return url.append(path);
        }
    }
}
