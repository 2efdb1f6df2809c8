package dev.backlot.api;

import dev.backlot.BacklotProperties;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are larger, or sent more slowly, than the server allows, 413 and 408, and those of no certain type, 415.
 * Uploads have limits of their own, and so have forms, which Tomcat reads by itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class BodyLimits extends OncePerRequestFilter {

    private static final Set<String> WORLDS = Set.of("/_backlot/v1/import", "/_backlot/v1/validate");

    private final BacklotProperties.Limits limits;
    private final ProblemRenderer renderer;

    BodyLimits(BacklotProperties properties, ProblemRenderer renderer) {
        this.limits = properties.limits();
        this.renderer = renderer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long announced = request.getContentLengthLong();
        String type = request.getContentType();
        if (type != null && type.contains("*")) {
            renderer.render(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value(), request, response);
        } else if (announced > most(request, limits) && !isUpload(type)) {
            renderer.render(new BodyRefused(413), request, response);
            // At once: Tomcat would wait for the body before it lets go of the answer.
            response.flushBuffer();
        } else if (announced > 0 || request.getHeader("Transfer-Encoding") != null) {
            chain.doFilter(new Limited(request, limits), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Who may send a whole world is asked before any of it is read. */
    private static long most(HttpServletRequest request, BacklotProperties.Limits limits) {
        return (WORLDS.contains(request.getServletPath()) ? limits.world() : limits.body()).toBytes();
    }

    private static boolean isUpload(@Nullable String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private final BacklotProperties.Limits limits;
        private @Nullable ServletInputStream stream;
        private @Nullable BufferedReader reader;

        Limited(HttpServletRequest request, BacklotProperties.Limits limits) {
            super(request);
            this.limits = limits;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (stream == null) {
                stream = new LimitedBody(
                        super.getInputStream(), most(this, limits), limits.bodyTime(), System::nanoTime);
            }
            return stream;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            if (reader == null) {
                String encoding = getCharacterEncoding();
                Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
                reader = new BufferedReader(new InputStreamReader(getInputStream(), charset));
            }
            return reader;
        }
    }
}
