package dev.backlot.api.oauth;

import dev.backlot.api.Urls;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The person in front of the browser: who it is, and where to send them. */
@Component
class Visitors {

    private final CurrentUser currentUser;

    Visitors(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /**
     * The user who is there; an application that acts for one is not. Whoever is not logged in is sent to the login, and back
     * from there if they asked for a page.
     */
    Optional<Viewer> present(HttpServletRequest request, HttpServletResponse response, Urls urls) {
        Viewer viewer = currentUser.viewer();
        if (!viewer.isAnonymous() && currentUser.delegated().isEmpty()) {
            return Optional.of(viewer);
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        String destination = query == null || !request.getMethod().equals("GET") ? path : path + "?" + query;
        send(
                response,
                urls.of("login.jsp") + "?os_destination=" + UriUtils.encode(destination, StandardCharsets.UTF_8));
        return Optional.empty();
    }

    /** Sends the browser somewhere else. */
    static void send(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", address);
    }

    /** An address with more parameters; those without a value are left out. */
    static String address(String base, Map<String, @Nullable String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(base);
        parameters.forEach((name, value) -> {
            if (value != null && !value.isEmpty()) {
                address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
            }
        });
        return address.build(true).toUriString();
    }

    /** Which host an address leads to, for people. */
    static String host(String address) {
        URI uri = URI.create(address);
        return uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
    }
}
