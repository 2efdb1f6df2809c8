package dev.backlot.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpHeaders;

/** The two cookies of a session, in the form recorded on 8.20.8; {@code Secure} and {@code SameSite} are for https alone. */
final class SessionCookies {

    private static final String SESSION = "JSESSIONID";
    private static final String XSRF = "atlassian.xsrf.token";

    private SessionCookies() {}

    /** The ids that the caller sent: several where paths differ. */
    static List<String> ids(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? List.of()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(SESSION))
                        .map(Cookie::getValue)
                        .toList();
    }

    static void session(HttpServletRequest request, HttpServletResponse response, String id) {
        response.addHeader(HttpHeaders.SET_COOKIE, SESSION + "=" + id + path(request) + secure(request) + "; HttpOnly");
    }

    static void xsrf(HttpServletRequest request, HttpServletResponse response, String token) {
        String attributes = request.isSecure() ? "; Secure; SameSite=None" : "";
        response.addHeader(HttpHeaders.SET_COOKIE, XSRF + "=" + token + path(request) + attributes);
    }

    /** Makes the client throw the session's cookie away. */
    static void over(HttpServletRequest request, HttpServletResponse response) {
        String attributes = "=; Max-Age=0" + path(request) + secure(request) + "; HttpOnly";
        response.setHeader(HttpHeaders.SET_COOKIE, SESSION + attributes);
        xsrf(request, response, XsrfTokens.ofNobody());
    }

    private static String path(HttpServletRequest request) {
        String context = request.getContextPath();
        return "; Path=" + (context.isEmpty() ? "/" : context);
    }

    private static String secure(HttpServletRequest request) {
        return request.isSecure() ? "; Secure" : "";
    }
}
