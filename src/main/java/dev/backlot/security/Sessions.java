package dev.backlot.security;

import dev.backlot.user.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.stereotype.Component;

/** Logins that a cookie carries from request to request. */
@Component
public class Sessions {

    private final PasswordLogin passwords;
    private final SessionContexts contexts;
    private final Accounts accounts;
    private final LoginCounts counts;
    private final CurrentUser currentUser;

    /** An id that somebody else put into the caller's browser is of no use to them after the login. */
    private final ChangeSessionIdAuthenticationStrategy fixationProtection =
            new ChangeSessionIdAuthenticationStrategy();

    Sessions(
            PasswordLogin passwords,
            SessionContexts contexts,
            Accounts accounts,
            LoginCounts counts,
            CurrentUser currentUser) {
        this.passwords = passwords;
        this.contexts = contexts;
        this.accounts = accounts;
        this.counts = counts;
        this.currentUser = currentUser;
    }

    /** Logs somebody in: the id of the session, or nothing where the name or the password is wrong. */
    public Optional<String> begin(
            String name, String password, HttpServletRequest request, HttpServletResponse response) {
        try {
            Authentication login =
                    passwords.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
            fixationProtection.onAuthentication(login, request, response);
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(login);
            contexts.saveContext(context, request, response);
            SecurityContextHolder.setContext(context);
            counts.succeeded(accounts.byName(name).orElseThrow().user().id());
            JiraHeaders.userName(response, login.getName());
            response.setHeader(JiraHeaders.LOGIN_REASON, "OK");
            return Optional.of(request.getSession().getId());
        } catch (AuthenticationException wrong) {
            accounts.byName(name)
                    .ifPresent(account -> counts.failed(account.user().id()));
            response.setHeader(JiraHeaders.LOGIN_REASON, "AUTHENTICATED_FAILED");
            return Optional.empty();
        }
    }

    /** Ends the session that the request came in, if it came in one. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader(JiraHeaders.LOGIN_REASON, "OUT");
    }

    /** How often the caller logged in. */
    public LoginInfo loginInfo() {
        return counts.of(currentUser.viewer().userId());
    }
}
