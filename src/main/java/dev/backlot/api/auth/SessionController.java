package dev.backlot.api.auth;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Dates;
import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.kernel.Problem;
import dev.backlot.security.Sessions;
import dev.backlot.user.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Logging in for a session, which a cookie carries, and out again. */
@RestController
@RequestMapping(
        path = {"/rest/auth/1", "/rest/auth/latest"},
        produces = MediaType.APPLICATION_JSON_VALUE)
class SessionController {

    private static final String COOKIE = "JSESSIONID";

    record AuthSuccess(SessionInfo session, LoginInfoBean loginInfo) {}

    record SessionInfo(String name, String value) {}

    record CurrentUserBean(String self, String name, LoginInfoBean loginInfo) {}

    private final Sessions sessions;
    private final CurrentUser currentUser;
    private final Dates dates;

    SessionController(Sessions sessions, CurrentUser currentUser, Dates dates) {
        this.sessions = sessions;
        this.currentUser = currentUser;
        this.dates = dates;
    }

    @Served(
            value = "Log in",
            known = DOCUMENTED,
            errors = {400, 401, 403},
            changes = false)
    @PostMapping("/session")
    AuthSuccess login(@RequestBody JsonBody body, HttpServletRequest request, HttpServletResponse response) {
        String name = String.valueOf(body.text("username").or(""));
        String password = String.valueOf(body.text("password").or(""));
        switch (sessions.begin(name, password, null, request, response)) {
            case AUTHENTICATED_FAILED -> throw Problem.unauthenticated(AuthTexts.LOGIN_FAILED);
            case AUTHENTICATION_DENIED -> throw Problem.forbidden(AuthTexts.LOGIN_DENIED);
            default -> {
                // The caller is in.
            }
        }
        String id = sessions.id(request).orElseThrow();
        return new AuthSuccess(new SessionInfo(COOKIE, id), LoginInfoBean.of(sessions.loginInfo(), dates));
    }

    @Served(value = "Get who is logged in", known = DOCUMENTED, errors = 401)
    @GetMapping("/session")
    CurrentUserBean currentUser(Urls urls) {
        requireLogin();
        String name = currentUser.viewer().name();
        return new CurrentUserBean(
                urls.platform("user?username=" + URLEncoder.encode(name, StandardCharsets.UTF_8)),
                name,
                LoginInfoBean.of(sessions.loginInfo(), dates));
    }

    @Served(value = "Log out", known = DOCUMENTED, errors = 401, changes = false)
    @DeleteMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logout(HttpServletRequest request, HttpServletResponse response) {
        requireLogin();
        sessions.end(request, response);
    }

    @Served(
            value = "Give up the rights of an administrator's second login, which no operation asks for",
            known = DOCUMENTED,
            changes = false)
    @DeleteMapping("/websudo")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release() {
        // Nothing to give up: what administrators may do does not hang on a second login here.
    }

    private void requireLogin() {
        if (currentUser.viewer().isAnonymous()) {
            throw Problem.unauthenticated(AuthTexts.LOGIN_NEEDED);
        }
    }
}
