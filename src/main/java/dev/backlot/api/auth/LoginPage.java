package dev.backlot.api.auth;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** The pages for people who log in and out: plain forms with Jira's names of fields, which scripts fill in as well. */
final class LoginPage {

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="UTF-8"><title>%1$s - Backlot</title></head>
            <body>
            <main>
            <h1>%1$s</h1>
            %2$s</main>
            </body>
            </html>
            """;

    private static final String LOGIN = """
            %1$s<form id="login-form" method="post" action="%2$s/login.jsp">
            <p><label for="login-form-username">Username</label>
            <input id="login-form-username" name="os_username" type="text" autocomplete="username" required value="%3$s"></p>
            <p><label for="login-form-password">Password</label>
            <input id="login-form-password" name="os_password" type="password" autocomplete="current-password" required></p>
            %4$s<input type="hidden" name="os_destination" value="%5$s">
            <p><input type="submit" name="login" value="Log In"></p>
            </form>
            """;

    private static final String CAPTCHA = """
            <p><label for="login-form-captcha">Type this word: <strong id="captcha-word">%s</strong></label>
            <input id="login-form-captcha" name="os_captcha" type="text" autocomplete="off" required></p>
            """;

    private static final String LOGOUT = """
            <form method="post" action="%s/logout">
            <input type="hidden" name="atl_token" value="%s">
            <p><input type="submit" value="Log Out"></p>
            </form>
            """;

    private LoginPage() {}

    /** The form; with a message and the word of the CAPTCHA where there are. */
    static String login(
            String context, @Nullable String message, String name, @Nullable String word, String destination) {
        String alert = message == null ? "" : "<p role=\"alert\">" + text(message) + "</p>\n";
        String captcha = word == null ? "" : CAPTCHA.formatted(text(word));
        return FRAME.formatted("Log In", LOGIN.formatted(alert, text(context), text(name), captcha, text(destination)));
    }

    /** What somebody sees who came here by a link that is not this server's. */
    static String confirmLogout(String context, String token) {
        return FRAME.formatted("Confirm Log Out", LOGOUT.formatted(text(context), text(token)));
    }

    static String loggedOut(String context) {
        return FRAME.formatted("Logged Out", "<p><a href=\"" + text(context) + "/login.jsp\">Log in again</a></p>\n");
    }

    private static String text(String raw) {
        return HtmlUtils.htmlEscape(raw, "UTF-8");
    }
}
