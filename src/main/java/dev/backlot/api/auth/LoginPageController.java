package dev.backlot.api.auth;

import dev.backlot.api.ContentTypes;
import dev.backlot.security.LoginReason;
import dev.backlot.security.Sessions;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Logging in and out by a form, for people and for the scripts that fill it in; no resource of the API. */
@Hidden
@RestController
class LoginPageController {

    private final Sessions sessions;

    LoginPageController(Sessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/login.jsp")
    ResponseEntity<String> form(
            @RequestParam(name = "os_destination", defaultValue = "") String destination, HttpServletRequest request) {
        return page(HttpStatus.OK, LoginPage.login(request.getContextPath(), null, "", null, destination));
    }

    @PostMapping("/login.jsp")
    ResponseEntity<String> login(
            @RequestParam(name = "os_username", defaultValue = "") String name,
            @RequestParam(name = "os_password", defaultValue = "") String password,
            @RequestParam(name = "os_captcha", required = false) @Nullable String word,
            @RequestParam(name = "os_destination", defaultValue = "") String destination,
            HttpServletRequest request,
            HttpServletResponse response) {
        LoginReason reason = sessions.begin(name, password, word, request, response);
        if (reason == LoginReason.OK) {
            return redirect(Destination.of(destination, request.getContextPath()), request);
        }
        String message = reason == LoginReason.AUTHENTICATED_FAILED ? AuthTexts.PAGE_FAILED : AuthTexts.PAGE_DENIED;
        String next = sessions.captcha(name).orElse(null);
        return page(HttpStatus.OK, LoginPage.login(request.getContextPath(), message, name, next, destination));
    }

    /** By a link that has the token, or by the form of the page that asks. */
    @GetMapping("/logout")
    ResponseEntity<String> logout(
            @RequestParam(name = "atl_token", required = false) @Nullable String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!sessions.isXsrfToken(request, token)) {
            String wanted = sessions.xsrfToken(request).orElse("");
            return page(HttpStatus.FORBIDDEN, LoginPage.confirmLogout(request.getContextPath(), wanted));
        }
        sessions.end(request, response);
        return page(HttpStatus.OK, LoginPage.loggedOut(request.getContextPath()));
    }

    @PostMapping("/logout")
    ResponseEntity<String> logoutByForm(
            @RequestParam(name = "atl_token", required = false) @Nullable String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        return logout(token, request, response);
    }

    private static ResponseEntity<String> redirect(String path, HttpServletRequest request) {
        String server = ServletUriComponentsBuilder.fromContextPath(request)
                .replacePath(null)
                .build()
                .toUriString();
        return ResponseEntity.status(HttpStatus.FOUND)
                .header("Location", server + path)
                .build();
    }

    private static ResponseEntity<String> page(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType(ContentTypes.EMPTY))
                .header("Content-Security-Policy", "frame-ancestors 'self'")
                .header("Cache-Control", "no-cache, no-store, no-transform")
                .body(html);
    }
}
