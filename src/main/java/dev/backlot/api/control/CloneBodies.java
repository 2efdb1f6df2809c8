package dev.backlot.api.control;

import dev.backlot.api.JsonBody;
import dev.backlot.api.control.cloning.CloneOrder;
import dev.backlot.kernel.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is to be cloned. */
final class CloneBodies {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private CloneBodies() {}

    static CloneOrder order(JsonBody body) {
        CloneOrder.Credentials credentials = new CloneOrder.Credentials(
                body.text("token").or(null),
                body.text("user").or(null),
                body.text("userPassword").or(null));
        if (credentials.token() == null && credentials.user() == null) {
            throw Problem.invalidField("token", ControlTexts.CLONE_WHO);
        }
        return new CloneOrder(
                url(body.text("url").or(null)),
                credentials,
                body.numbers("boards"),
                Boolean.TRUE.equals(body.flag("anonymous").or(null)),
                body.text("password").or(null));
    }

    /** Where a Jira is; no name and no password in it, since it is told to others. */
    private static URI url(@Nullable String text) {
        try {
            URI url = new URI(text == null ? "" : text.strip());
            if (url.getHost() != null
                    && SCHEMES.contains(url.getScheme())
                    && url.getUserInfo() == null
                    && url.getQuery() == null
                    && url.getFragment() == null) {
                return url;
            }
        } catch (URISyntaxException noUrl) {
            throw Problem.invalidField("url", ControlTexts.CLONE_URL);
        }
        throw Problem.invalidField("url", ControlTexts.CLONE_URL);
    }
}
