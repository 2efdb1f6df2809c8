package dev.backlot.security;

import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What a login leaves on the answer, good or bad. */
@Component
class LoginAnswers {

    private static final String PAGE = """
            <html>
            <head><title>Unauthorized (401)</title></head>
            <body>
            <div class="aui-message aui-message-warning warning">
              <p>Encountered a <code>&quot;401 - Unauthorized&quot;</code> error while loading this page.</p>
              <p>Basic Authentication Failure - Reason : AUTHENTICATED_FAILED</p>
              <p><a href="%s/secure/MyJiraHome.jspa">Go to Jira home</a></p>
            </div>
            </body>
            </html>
            """;

    private final HandlerExceptionResolver problems;
    private final CurrentUser currentUser;

    LoginAnswers(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems, CurrentUser currentUser) {
        this.problems = problems;
        this.currentUser = currentUser;
    }

    void passwordAccepted(HttpServletRequest request, HttpServletResponse response, Authentication login) {
        response.setHeader(JiraHeaders.LOGIN_REASON, "OK");
        accepted(request, response, login);
    }

    void accepted(HttpServletRequest request, HttpServletResponse response, Authentication login) {
        if (login.getPrincipal() instanceof Viewer viewer) {
            JiraHeaders.userName(response, viewer.name());
        }
    }

    /** The page of the recorded 401; Jira answers a browser's and a script's wrong password alike. */
    void passwordRefused(HttpServletRequest request, HttpServletResponse response, Exception reason)
            throws IOException {
        String baseUrl = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader(JiraHeaders.LOGIN_REASON, "AUTHENTICATED_FAILED");
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                "OAuth realm=\"" + URLEncoder.encode(baseUrl, StandardCharsets.UTF_8) + "\"");
        response.setHeader(JiraHeaders.CONTENT_SECURITY_POLICY, WireDefaults.HTML_CONTENT_SECURITY_POLICY);
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream()
                .write(PAGE.formatted(request.getContextPath()).getBytes(StandardCharsets.UTF_8));
    }

    /** A bad token is no failed login in Jira: no login reason, and the framework's JSON. */
    void tokenRefused(HttpServletRequest request, HttpServletResponse response, Exception reason) {
        problems.resolveException(request, response, null, Problem.unauthenticated());
    }

    /** A closed path looks like one that is not there; of the server's own operations everybody knows. */
    void pathRefused(HttpServletRequest request, HttpServletResponse response, Exception reason) throws IOException {
        if (!ControlAccess.concerns(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Problem refusal = currentUser.viewer().refusal(WireDefaults.CONTROL_REFUSED);
        problems.resolveException(request, response, null, refusal);
    }
}
