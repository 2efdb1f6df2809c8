package dev.backlot.api.fault;

import dev.backlot.api.ActingFaults;
import dev.backlot.api.OwnPaths;
import dev.backlot.fault.Fault;
import dev.backlot.fault.FaultCall;
import dev.backlot.fault.FaultPlan;
import dev.backlot.fault.Faults;
import dev.backlot.user.CurrentUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets requests meet the faults that are set: after the security chain, so that the caller is known, and before limits are
 * counted, since what a network loses counts nowhere.
 */
@Component
@Order(-10)
class FaultFilter extends OncePerRequestFilter {

    private final Faults faults;
    private final CurrentUser currentUser;
    private final FaultActs acts;

    FaultFilter(Faults faults, CurrentUser currentUser, FaultActs acts) {
        this.faults = faults;
        this.currentUser = currentUser;
        this.acts = acts;
    }

    /** Whoever set a fault must be able to take it away, and a machine to see that the server runs. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return faults.isIdle() || OwnPaths.cover(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        FaultCall call = new FaultCall(
                request.getMethod(),
                request.getServletPath(),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                currentUser.viewer().name().toLowerCase(Locale.ROOT));
        FaultPlan plan = faults.plan(call);
        if (plan.isNothing()) {
            chain.doFilter(request, response);
        } else {
            ActingFaults.note(plan.acting().stream().map(Fault::id).toList(), request);
            acts.act(plan, call, request, response, chain);
        }
    }
}
