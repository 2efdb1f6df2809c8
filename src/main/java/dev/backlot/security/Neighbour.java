package dev.backlot.security;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows a request that a program on this machine sent by itself. It looks at the request as it came off the socket: what a
 * proxy passed on is somebody else's, and so is what a foreign page made a browser send, under its own name or under one
 * that it had pointed at this machine.
 */
final class Neighbour {

    private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern PORT = Pattern.compile(":\\d+$");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private Neighbour() {}

    static boolean sent(HttpServletRequest request) {
        HttpServletRequest raw = raw(request);
        return isLoopback(raw.getRemoteAddr())
                && isLocalName(raw.getHeader("Host"))
                && !isPassedOn(raw)
                && isOwnSite(raw.getHeader("Sec-Fetch-Site"))
                && isOwnOrigin(raw.getHeader("Origin"), raw.getHeader("Host"));
    }

    private static HttpServletRequest raw(HttpServletRequest request) {
        ServletRequest inner = request;
        while (inner instanceof ServletRequestWrapper wrapper) {
            inner = wrapper.getRequest();
        }
        return inner instanceof HttpServletRequest raw ? raw : request;
    }

    private static boolean isPassedOn(HttpServletRequest request) {
        List<String> names = Collections.list(request.getHeaderNames());
        return names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.equals("forwarded") || name.startsWith("x-forwarded-") || name.equals("via"));
    }

    private static boolean isLoopback(String address) {
        try {
            // A socket's address is a literal: nobody is asked for it.
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }

    private static boolean isLocalName(@Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = PORT.matcher(host).replaceFirst("");
        return LOCAL_NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isOwnSite(@Nullable String site) {
        return site == null || OWN_SITES.contains(site);
    }

    private static boolean isOwnOrigin(@Nullable String origin, @Nullable String host) {
        return origin == null || origin.equals("http://" + host) || origin.equals("https://" + host);
    }
}
