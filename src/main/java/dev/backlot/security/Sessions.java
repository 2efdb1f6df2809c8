package dev.backlot.security;

import dev.backlot.kernel.Secrets;
import dev.backlot.user.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Logins that a cookie carries from request to request. */
@Component
public class Sessions {

    private final PasswordLogin passwords;
    private final SessionContexts contexts;
    private final SessionStore store;
    private final Accounts accounts;
    private final FailedLogins failures;
    private final Captcha captcha;
    private final CurrentUser currentUser;

    Sessions(
            PasswordLogin passwords,
            SessionContexts contexts,
            SessionStore store,
            Accounts accounts,
            FailedLogins failures,
            Captcha captcha,
            CurrentUser currentUser) {
        this.passwords = passwords;
        this.contexts = contexts;
        this.store = store;
        this.accounts = accounts;
        this.failures = failures;
        this.captcha = captcha;
        this.currentUser = currentUser;
    }

    /**
     * Logs somebody in and gives them a session that did not exist before: an id that somebody else put into the caller's
     * browser is of no use to them, and a session that was there, whosever it was, is over.
     *
     * @param word the word of the CAPTCHA, null where none was asked for
     */
    public LoginReason begin(
            String name,
            String password,
            @Nullable String word,
            HttpServletRequest request,
            HttpServletResponse response) {
        LoginAttempt attempt = passwords.attempt(name, password, word != null && isSolved(name, word));
        if (attempt.reason() == LoginReason.OK) {
            enter(attempt.account(), request, response);
        } else if (attempt.reason() == LoginReason.AUTHENTICATION_DENIED) {
            LoginAnswers.captchaDue(request, response);
        }
        response.setHeader(JiraHeaders.LOGIN_REASON, attempt.reason().name());
        return attempt.reason();
    }

    /** Ends the session that the request came in, if it came in one. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        leave(request);
        SecurityContextHolder.clearContext();
        SessionCookies.over(request, response);
        CallerHeaders.change(request, response);
        response.setHeader(JiraHeaders.LOGIN_REASON, LoginReason.OUT.name());
    }

    /** The id of the session that the request came in with or has begun, nothing where there is none. */
    public Optional<String> id(HttpServletRequest request) {
        return SessionContexts.session(request).map(Session::id);
    }

    /** What a form has to send back that somebody in a session fills in. */
    public Optional<String> xsrfToken(HttpServletRequest request) {
        return SessionContexts.session(request).map(Session::xsrfToken);
    }

    /** Whether the caller is in no session or sent back its token. */
    public boolean isXsrfToken(HttpServletRequest request, @Nullable String token) {
        return xsrfToken(request)
                .map(wanted -> token != null && Secrets.equal(wanted, token))
                .orElse(true);
    }

    /** The word that this user has to type to log in, nothing where the password is enough. */
    public Optional<String> captcha(String name) {
        return accounts.byName(name)
                .map(account -> account.user().id())
                .filter(failures::captchaIsDue)
                .map(captcha::word);
    }

    /** How often the caller logged in. */
    public LoginInfo loginInfo() {
        return failures.info(currentUser.viewer().userId());
    }

    private boolean isSolved(String name, String word) {
        return accounts.byName(name)
                .filter(account -> captcha.isSolved(account.user().id(), word))
                .isPresent();
    }

    private void enter(Account account, HttpServletRequest request, HttpServletResponse response) {
        failures.loggedIn(account.user().id());
        leave(request);
        Session session = store.begin(account);
        SessionContexts.session(request, session);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new Login(account.viewer()));
        SecurityContextHolder.setContext(context);
        // Those of a password that came along in the header count no more.
        response.setHeader(HttpHeaders.SET_COOKIE, null);
        SessionCookies.session(request, response, session.id());
        SessionCookies.xsrf(request, response, session.xsrfToken());
        CallerHeaders.change(request, response);
    }

    private void leave(HttpServletRequest request) {
        contexts.find(request).map(Session::id).ifPresent(store::end);
        id(request).ifPresent(store::end);
        SessionContexts.session(request, null);
    }
}
