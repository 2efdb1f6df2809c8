package dev.backlot.security;

import dev.backlot.kernel.JiraVersion;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What a login leaves on the answer, good or bad. */
@Component
class LoginAnswers {

    /** Status, its name twice, the reason, the context path. */
    private static final String PAGE = """
            <html>
            <head><!-- HTTPError%1$d --><title>%2$s (%1$d)</title></head>
            <body>
            <div class="aui-message aui-message-warning warning">
              <p>Encountered a <code>&quot;%1$d - %2$s&quot;</code> error while loading this page.</p>
              <p>Basic Authentication Failure - Reason : %3$s</p>
              <p><a href="%4$s/secure/MyJiraHome.jspa">Go to Jira home</a></p>
            </div>
            </body>
            </html>
            """;

    private final HandlerExceptionResolver problems;
    private final Accounts accounts;
    private final SessionContexts contexts;
    private final SessionStore store;
    private final CurrentUser currentUser;
    private final LoginReason denied;

    LoginAnswers(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
            Accounts accounts,
            SessionContexts contexts,
            SessionStore store,
            CurrentUser currentUser,
            JiraVersion version) {
        this.problems = problems;
        this.accounts = accounts;
        this.contexts = contexts;
        this.store = store;
        this.currentUser = currentUser;
        // Captured on 8.20.8 and on a later one; which one began is not known.
        this.denied = version.atLeast(9, 0) ? LoginReason.AUTHENTICATION_DENIED : LoginReason.AUTHENTICATED_FAILED;
    }

    /** Says where the CAPTCHA is; clients show this header as the reason. */
    static void captchaDue(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(
                "X-Authentication-Denied-Reason", "CAPTCHA_CHALLENGE; login-url=" + baseUrl(request) + "/login.jsp");
    }

    /** A session that goes on, or the cookies of a new one. */
    void passwordAccepted(HttpServletRequest request, HttpServletResponse response, Authentication login) {
        Account account = accounts.byName(login.getName()).orElseThrow();
        Optional<Session> known = contexts.find(request).filter(session -> session.isOf(account));
        Session session = known.orElseGet(() -> store.offer(account));
        SessionContexts.session(request, session);
        if (known.isEmpty()) {
            SessionCookies.session(request, response, session.id());
        }
        response.setHeader(JiraHeaders.LOGIN_REASON, LoginReason.OK.name());
        if (known.isEmpty()) {
            SessionCookies.xsrf(request, response, session.xsrfToken());
        }
    }

    /** The session of a token is over with its request, so that nobody ever sees it. */
    void tokenAccepted(HttpServletRequest request, HttpServletResponse response, Authentication login) {
        SessionContexts.session(request, null);
    }

    /** The pages of the recorded 401 and 403; Jira answers a browser's and a script's wrong password alike. */
    void passwordRefused(HttpServletRequest request, HttpServletResponse response, Exception reason)
            throws IOException {
        SessionContexts.session(request, null);
        response.setHeader(JiraHeaders.CONTENT_SECURITY_POLICY, WireDefaults.HTML_CONTENT_SECURITY_POLICY);
        if (reason instanceof LockedException) {
            if (SessionCookies.ids(request).isEmpty()) {
                SessionCookies.session(request, response, Session.idOfNobody());
            }
            refuse(403, "Forbidden", denied, request, response);
            captchaDue(request, response);
            CallerHeaders.withhold(request);
        } else {
            refuse(401, "Unauthorized", LoginReason.AUTHENTICATED_FAILED, request, response);
        }
    }

    /** A bad token is no failed login in Jira: no login reason, and the framework's JSON. */
    void tokenRefused(HttpServletRequest request, HttpServletResponse response, Exception reason) {
        SessionContexts.session(request, null);
        problems.resolveException(request, response, null, Problem.unauthenticated());
    }

    /** A closed path looks like one that is not there; of the server's own operations everybody knows. */
    void pathRefused(HttpServletRequest request, HttpServletResponse response, Exception reason) throws IOException {
        if (!ControlAccess.concerns(request)) {
            CallerHeaders.tell(request, response);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Problem refusal = currentUser.viewer().refusal(WireDefaults.CONTROL_REFUSED);
        problems.resolveException(request, response, null, refusal);
    }

    private static void refuse(
            int status, String name, LoginReason reason, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        response.setHeader(JiraHeaders.LOGIN_REASON, reason.name());
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                "OAuth realm=\"" + URLEncoder.encode(baseUrl(request), StandardCharsets.UTF_8) + "\"");
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream()
                .write(PAGE.formatted(status, name, reason, request.getContextPath())
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String baseUrl(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).toUriString();
    }
}
