package dev.backlot.security;

import dev.backlot.user.LoginSessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Finds out who is behind a session cookie. What the user may do is asked anew with every request, and a deactivated or
 * deleted one, or one with another password than when the session began, is nobody.
 */
@Component
class SessionContexts implements SecurityContextRepository, LoginSessions {

    private static final String SESSION = SessionContexts.class.getName() + ".session";

    private final Accounts accounts;
    private final SessionStore store;

    SessionContexts(Accounts accounts, SessionStore store) {
        this.accounts = accounts;
        this.store = store;
    }

    /** The session that the request came in with or has begun. */
    static Optional<Session> session(HttpServletRequest request) {
        return Optional.ofNullable((Session) request.getAttribute(SESSION));
    }

    static void session(HttpServletRequest request, @Nullable Session session) {
        request.setAttribute(SESSION, session);
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        HttpServletRequest request = holder.getRequest();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        Optional<Session> session = find(request);
        session(request, session.orElse(null));
        session.flatMap(this::account).ifPresent(account -> context.setAuthentication(new Login(account.viewer())));
        return context;
    }

    /** Sessions are begun where somebody logs in, not where a request ends. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return find(request).isPresent();
    }

    @Override
    public void end(long userId) {
        store.endAll(userId);
    }

    /** The good session that one of the request's cookies names; those that are none any more end. */
    Optional<Session> find(HttpServletRequest request) {
        return SessionCookies.ids(request).stream()
                .flatMap(id -> store.find(id).stream())
                .filter(this::isGood)
                .findFirst();
    }

    private boolean isGood(Session session) {
        boolean good = account(session).filter(session::isOf).isPresent();
        if (!good) {
            store.end(session.id());
        }
        return good;
    }

    private Optional<Account> account(Session session) {
        return accounts.byId(session.userId());
    }
}
