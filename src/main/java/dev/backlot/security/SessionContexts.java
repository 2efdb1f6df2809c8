package dev.backlot.security;

import dev.backlot.user.LoginSessions;
import dev.backlot.user.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Finds out who is behind a session cookie. A session holds the user's number only: what the user may do is asked anew with
 * every request, and a deactivated or deleted one is nobody.
 */
@Component
class SessionContexts implements SecurityContextRepository, LoginSessions {

    private static final String USER = SessionContexts.class.getName() + ".user";
    private static final String BEGUN = SessionContexts.class.getName() + ".begun";

    private final Accounts accounts;
    private final AtomicLong counter = new AtomicLong();
    private final Map<Long, Long> endedBefore = new ConcurrentHashMap<>();

    SessionContexts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof Login login
                && login.getPrincipal().userId() != null) {
            HttpSession session = request.getSession(true);
            session.setAttribute(USER, login.getPrincipal().userId());
            session.setAttribute(BEGUN, counter.incrementAndGet());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return account(request).isPresent();
    }

    /** Ends all sessions that this user began up to now. */
    @Override
    public void end(long userId) {
        endedBefore.put(userId, counter.get());
    }

    private SecurityContext context(HttpServletRequest request) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        account(request).map(Account::viewer).map(SessionContexts::login).ifPresent(context::setAuthentication);
        return context;
    }

    private Optional<Account> account(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Optional<Account> account = Optional.ofNullable((Long) session.getAttribute(USER))
                .filter(userId -> isGood(session, userId))
                .flatMap(accounts::byId)
                .filter(each -> each.user().active());
        if (account.isEmpty()) {
            session.invalidate();
        }
        return account;
    }

    private boolean isGood(HttpSession session, long userId) {
        return session.getAttribute(BEGUN) instanceof Long begun && begun > endedBefore.getOrDefault(userId, 0L);
    }

    private static Login login(Viewer viewer) {
        return new Login(viewer);
    }
}
