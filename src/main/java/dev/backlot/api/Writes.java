package dev.backlot.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;

/** Tells requests that may change something from those that only read, some of which are POSTs. */
public final class Writes {

    private static final String REFUSED = Writes.class.getName() + ".refused";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private Writes() {}

    /** Whatever the request would change is refused, as while Jira is read-only. */
    public static void refuse(HttpServletRequest request) {
        request.setAttribute(REFUSED, true);
    }

    static boolean areRefused(HttpServletRequest request) {
        return request.getAttribute(REFUSED) != null;
    }

    /** Whether the request may change something; what nobody says otherwise of may. */
    static boolean isOne(HttpServletRequest request, Object handler) {
        Served served = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Served.class) : null;
        return !READING.contains(request.getMethod()) && (served == null || served.changes());
    }
}
