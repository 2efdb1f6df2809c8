package dev.backlot.security;

import dev.backlot.BacklotProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Lets administrators use Backlot's own operations, and, unless that is switched off, whoever is on the same machine. */
@Component
class ControlAccess implements AuthorizationManager<RequestAuthorizationContext> {

    /** Where these operations are. */
    static final String PATHS = "/_backlot/**";

    private static final RequestMatcher OURS = PathPatternRequestMatcher.pathPattern(PATHS);

    private final boolean neighbours;

    ControlAccess(BacklotProperties properties) {
        this.neighbours = properties.control().loopback();
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext context) {
        return new AuthorizationDecision(
                isAdministrator(caller.get()) || (neighbours && Neighbour.sent(context.getRequest())));
    }

    /** Whether a request is for one of these operations. */
    static boolean concerns(HttpServletRequest request) {
        return OURS.matches(request);
    }

    private static boolean isAdministrator(@Nullable Authentication caller) {
        return caller instanceof Login login && login.getPrincipal().administrator();
    }
}
