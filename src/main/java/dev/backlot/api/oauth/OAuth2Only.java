package dev.backlot.api.oauth;

import dev.backlot.api.ProblemRenderer;
import dev.backlot.kernel.JiraVersion;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Jira has OAuth 2.0 since 8.22; before, its paths lead nowhere. */
final class OAuth2Only implements HandlerInterceptor {

    /** Where the protocol is spoken. */
    static final String REST = "/rest/oauth2/1.0";

    /** The same under its other name. */
    static final String REST_LATEST = "/rest/oauth2/latest";

    /** The page that asks the user. */
    static final String CONSENT = "/plugins/servlet/oauth2/consent";

    private final JiraVersion version;
    private final ProblemRenderer problems;

    OAuth2Only(JiraVersion version, ProblemRenderer problems) {
        this.version = version;
        this.problems = problems;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (version.atLeast(8, 22)) {
            return true;
        }
        problems.render(HttpServletResponse.SC_NOT_FOUND, request, response);
        return false;
    }
}
