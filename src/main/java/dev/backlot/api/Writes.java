package dev.backlot.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;

/** Tells requests that may change something from those that only read, some of which are POSTs. */
final class Writes {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private Writes() {}

    /** Whether the request may change something; what nobody says otherwise of may. */
    static boolean isOne(HttpServletRequest request, Object handler) {
        Served served = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Served.class) : null;
        return !READING.contains(request.getMethod()) && (served == null || served.changes());
    }
}
