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

/** Lets charts be asked for with {@code .json} behind their names, as many clients do: it means the same. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 21)
class ChartSuffix extends OncePerRequestFilter {

    private static final String CHARTS = "/rest/greenhopper/1.0/rapid/charts/";
    private static final String SUFFIX = ".json";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.endsWith(SUFFIX) || !path.startsWith(request.getContextPath() + CHARTS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Shortened(request), response);
    }

    private static final class Shortened extends HttpServletRequestWrapper {

        Shortened(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            return shortened(super.getRequestURI());
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(shortened(super.getRequestURL().toString()));
        }

        @Override
        public String getServletPath() {
            return shortened(super.getServletPath());
        }

        private static String shortened(String path) {
            return path.endsWith(SUFFIX) ? path.substring(0, path.length() - SUFFIX.length()) : path;
        }
    }
}
