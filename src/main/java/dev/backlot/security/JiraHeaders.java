package dev.backlot.security;

import dev.backlot.world.PerWorld;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts on every answer the headers that Jira Data Center puts on it, in the order recorded on 8.20.8, refused ones included.
 * Those of the session come from {@link LoginAnswers}, the last ones from {@link CallerHeaders}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class JiraHeaders extends OncePerRequestFilter {

    static final String LOGIN_REASON = "X-Seraph-LoginReason";
    static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    private final Clock clock;
    private final PerWorld<AtomicLong> counter = new PerWorld<>(AtomicLong::new);
    private final PerWorld<AtomicInteger> concurrent = new PerWorld<>(AtomicInteger::new);

    JiraHeaders(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int present = concurrent.get().incrementAndGet();
        try {
            general(request, response, present);
            chain.doFilter(request, response);
        } finally {
            concurrent.get().decrementAndGet();
        }
    }

    private void general(HttpServletRequest request, HttpServletResponse response, int present) {
        int minute = ZonedDateTime.now(clock).get(ChronoField.MINUTE_OF_DAY);
        response.setHeader("X-AREQUESTID", minute + "x" + counter.get().incrementAndGet() + "x" + present);
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("X-XSS-Protection", "1; mode=block");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        if (request.getServletPath().startsWith("/rest/")) {
            response.setHeader(CONTENT_SECURITY_POLICY, "sandbox");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
