package dev.backlot.api.webhooks;

import dev.backlot.api.ProblemRenderer;
import dev.backlot.kernel.JiraVersion;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Jira 10 moved webhooks; the paths of the other release lead nowhere. */
final class ReleaseCheck implements HandlerInterceptor {

    private final boolean served;
    private final ProblemRenderer problems;

    private ReleaseCheck(boolean served, ProblemRenderer problems) {
        this.served = served;
        this.problems = problems;
    }

    static ReleaseCheck before10(JiraVersion version, ProblemRenderer problems) {
        return new ReleaseCheck(!version.atLeast(10, 0), problems);
    }

    static ReleaseCheck since10(JiraVersion version, ProblemRenderer problems) {
        return new ReleaseCheck(version.atLeast(10, 0), problems);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!served) {
            problems.render(HttpServletResponse.SC_NOT_FOUND, request, response);
        }
        return served;
    }
}
