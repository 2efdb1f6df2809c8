package dev.backlot.api.greenhopper;

import dev.backlot.user.User;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Writes users as links to their profile; recorded on Cloud, with the name where a Cloud has the user's number. */
final class ReportUsers {

    private ReportUsers() {}

    /** A link with the full name; null for nobody. */
    static @Nullable String html(@Nullable User user) {
        if (user == null) {
            return null;
        }
        String name = HtmlUtils.htmlEscape(user.name());
        return "<a class=\"user-hover\" rel=\"" + name + "\" id=\"_" + name + "\" href=\"/secure/ViewProfile.jspa?name="
                + URLEncoder.encode(user.name(), StandardCharsets.UTF_8) + "\">"
                + HtmlUtils.htmlEscape(user.displayName()) + "</a>";
    }
}
