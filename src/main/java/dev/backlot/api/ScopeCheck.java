package dev.backlot.api;

import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Scope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses whatever changes something to an application that may only read. What takes an administrator is refused by the
 * domain: whoever may not administer is no administrator to it.
 */
final class ScopeCheck implements HandlerInterceptor {

    /** Ours. */
    static final String READ_ONLY = "The application may only read: its scope is READ.";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final CurrentUser currentUser;

    ScopeCheck(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean refused = currentUser
                .delegated()
                .filter(scope -> !scope.includes(Scope.WRITE))
                .filter(scope -> !reads(request, handler))
                .isPresent();
        if (refused) {
            throw Problem.forbidden(READ_ONLY);
        }
        return true;
    }

    private static boolean reads(HttpServletRequest request, Object handler) {
        return READING.contains(request.getMethod())
                || (handler instanceof HandlerMethod method && method.hasMethodAnnotation(ReadsOnly.class));
    }
}
