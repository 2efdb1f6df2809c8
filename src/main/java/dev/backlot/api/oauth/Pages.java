package dev.backlot.api.oauth;

import dev.backlot.oauth.OAuthClient;
import dev.backlot.user.Scope;
import dev.backlot.user.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * The pages that a person sees. They need no script, can be in no frame, so that nobody is made to click on what they do not
 * see, and are not kept.
 */
final class Pages {

    private static final String SECURITY_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; color: #172b4d; background: #f4f5f7; margin: 0; }
            main { max-width: 34em; margin: 10vh auto; padding: 2em; background: #fff; border: 1px solid #c1c7d0; }
            h1 { font-size: 1.4em; margin-top: 0; }
            button { font: inherit; padding: .4em 1.2em; margin-right: .5em; border: 1px solid #172b4d; background: #fff; }
            button[value=allow] { background: #0747a6; border-color: #0747a6; color: #fff; }
            </style>
            </head>
            <body>
            <main>
            <h1>%s</h1>
            %s
            </main>
            </body>
            </html>
            """;

    private static final String QUESTION = """
            <p><strong>%s</strong> wants to act for you, <strong>%s</strong>. If you allow it, it can:</p>
            <p id="scope">%s.</p>
            <p>Your answer is sent to <strong>%s</strong>.</p>
            <form method="post" action="%s">
            %s
            <button type="submit" name="decision" value="allow">Allow</button>
            <button type="submit" name="decision" value="deny">Deny</button>
            </form>
            """;

    private Pages() {}

    /**
     * Asks the user; what is hidden comes back with the answer.
     *
     * @param action the last part of the page's own path: without it a browser would send the page's query along
     */
    static void question(
            HttpServletResponse response,
            OAuthClient client,
            Viewer viewer,
            Scope scope,
            String target,
            String action,
            Map<String, String> hidden)
            throws IOException {
        String fields = hidden.entrySet().stream()
                .map(each -> "<input type=\"hidden\" name=\"" + escape(each.getKey()) + "\" value=\""
                        + escape(each.getValue()) + "\">")
                .collect(Collectors.joining("\n"));
        String body = QUESTION.formatted(
                escape(client.name()),
                escape(viewer.name()),
                escape(scope.words()),
                escape(target),
                escape(action),
                fields);
        write(response, HttpServletResponse.SC_OK, "Allow access?", body);
    }

    /** Tells the user something. */
    static void message(HttpServletResponse response, int status, String title, String text) throws IOException {
        write(response, status, title, "<p>" + escape(text) + "</p>");
    }

    /** Tells the user why the application gets nothing. */
    static void refusal(HttpServletResponse response, int status, String text) throws IOException {
        message(response, status, "Access cannot be given", text);
    }

    /** Shows the user a code to carry to the application. */
    static void code(HttpServletResponse response, String client, String code) throws IOException {
        write(
                response,
                HttpServletResponse.SC_OK,
                "Access allowed",
                "<p>Enter this code in " + escape(client) + ":</p><p><code id=\"verifier\">" + escape(code)
                        + "</code></p>");
    }

    private static void write(HttpServletResponse response, int status, String title, String body) throws IOException {
        response.setStatus(status);
        response.setHeader("Content-Security-Policy", SECURITY_POLICY);
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        String page = FRAME.formatted(escape(title), escape(title), body);
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
