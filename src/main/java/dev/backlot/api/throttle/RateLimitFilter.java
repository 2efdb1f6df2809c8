package dev.backlot.api.throttle;

import dev.backlot.security.CallingClient;
import dev.backlot.throttle.Call;
import dev.backlot.throttle.Throttle;
import dev.backlot.throttle.Verdict;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Viewer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts requests, and refuses those that are too many before anything is done. It comes after the security chain, so that
 * the caller is known, and before the dispatcher, so that a path that leads nowhere counts too.
 */
@Component
@Order(0)
class RateLimitFilter extends OncePerRequestFilter {

    /** What is Backlot's own: its control above all, which must stay open however little is let through. */
    private static final List<String> OWN =
            List.of("/_backlot/", "/actuator/", "/swagger-ui", "/v3/api-docs", "/status", "/error");

    private final Throttle throttle;
    private final CurrentUser currentUser;
    private final CallingClient client;
    private final RateLimitHeaders headers;
    private final RateLimitAnswers answers;

    RateLimitFilter(
            Throttle throttle,
            CurrentUser currentUser,
            CallingClient client,
            RateLimitHeaders headers,
            RateLimitAnswers answers) {
        this.throttle = throttle;
        this.currentUser = currentUser;
        this.client = client;
        this.headers = headers;
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return OWN.stream().anyMatch(path::startsWith) || throttle.isIdle();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Verdict> verdict = throttle.judge(call(request));
        if (verdict.isPresent()) {
            headers.put(verdict.get(), response);
            if (!verdict.get().granted()) {
                answers.refuse(verdict.get().policy(), request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private Call call(HttpServletRequest request) {
        Viewer viewer = currentUser.viewer();
        return new Call(
                viewer,
                request.getServletPath(),
                String.valueOf(request.getRemoteAddr()),
                client.id().orElse(null),
                !viewer.isAnonymous() && isFromPages(request));
    }

    /** Ours: a session, no other credential, and what a browser or a page's library says of a call of the page's own. */
    private static boolean isFromPages(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && ("same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                        || "XMLHttpRequest".equals(request.getHeader("X-Requested-With")));
    }
}
