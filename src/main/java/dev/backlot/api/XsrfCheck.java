package dev.backlot.api;

import dev.backlot.token.ApiTokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Refuses what a foreign web page can make a browser send with the user's cookies: a POST in one of the forms that need no
 * preflight, unless it has the header {@code X-Atlassian-Token: no-check} (documented), and any POST of a browser that does
 * not come from this server's own pages (reported). The answer is reported by many clients: these words and no JSON. It
 * comes after the login, so that a wrong password is told first.
 */
@Component
@Order(0)
class XsrfCheck extends OncePerRequestFilter {

    private static final Set<String> PASSES = Set.of("no-check", "nocheck");
    private static final Set<String> FORMS =
            Set.of("multipart/form-data", "application/x-www-form-urlencoded", "text/plain");

    /** What OAuth clients post is a form by its standard and proves itself by what is in it. */
    private static final List<String> EXEMPT =
            List.of("/rest/oauth2/", "/plugins/servlet/oauth/request-token", "/plugins/servlet/oauth/access-token");

    /** The pages that have a form of their own. */
    private static final Set<String> PAGES =
            Set.of("/login.jsp", "/logout", "/plugins/servlet/oauth2/consent", "/plugins/servlet/oauth/authorize");

    private final ApiTokens tokens;

    XsrfCheck(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (passes(request)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType(ContentTypes.EMPTY);
            response.getOutputStream().write("XSRF check failed".getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A token in a header is no cookie, which a foreign page could make a browser send. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || EXEMPT.stream().anyMatch(request.getServletPath()::startsWith)
                || tokens.systemOf(request.getServletPath()).isPresent();
    }

    private static boolean passes(HttpServletRequest request) {
        boolean marked = PAGES.contains(request.getServletPath())
                || !isForm(request.getContentType())
                || PASSES.contains(lower(request.getHeader("X-Atlassian-Token")));
        return marked && (!isBrowser(request) || isFromHere(request));
    }

    private static boolean isForm(@Nullable String contentType) {
        return FORMS.contains(lower(contentType).split(";", -1)[0].strip());
    }

    private static boolean isBrowser(HttpServletRequest request) {
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        return agent != null && agent.startsWith("Mozilla");
    }

    /** Asks the origin; only a browser that tells none, such as an old one, is asked for the page. */
    private static boolean isFromHere(HttpServletRequest request) {
        List<String> origins = Collections.list(request.getHeaders(HttpHeaders.ORIGIN));
        List<String> told = origins.isEmpty() ? Collections.list(request.getHeaders(HttpHeaders.REFERER)) : origins;
        return told.size() == 1 && isHere(told.get(0), request);
    }

    private static boolean isHere(String address, HttpServletRequest request) {
        try {
            UriComponents there = UriComponentsBuilder.fromUriString(address).build();
            String scheme = lower(there.getScheme());
            return scheme.equals(request.getScheme())
                    && lower(there.getHost()).equals(lower(request.getServerName()))
                    && port(there.getPort(), scheme) == port(request.getServerPort(), scheme);
        } catch (IllegalArgumentException | IllegalStateException noAddress) {
            return false;
        }
    }

    private static int port(int port, String scheme) {
        if (port > 0) {
            return port;
        }
        return scheme.equals("https") ? 443 : 80;
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
