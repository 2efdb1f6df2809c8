package dev.backlot.api.openapi;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The dialects in which the server is documented, a page of Swagger UI each. */
enum Dialect {
    AGILE(
            "Jira Software",
            "/rest/agile/1.0",
            "Boards, sprints, epics and the backlog, as of Jira Software Data Center 10.3."),
    PLATFORM(
            "Jira platform", "/rest/api/2", "What clients of boards need besides: issues, search, filters and fields."),
    AUTH("Personal access tokens", "/rest/pat/1.0", "Secrets that stand for their owner's password."),
    SESSION("Sessions", "/rest/auth/1", "Logins that a cookie carries from request to request."),
    OAUTH(
            "OAuth 2.0",
            "/rest/oauth2/1.0",
            "Applications that act for users, as of Jira 8.22. The pages that users see, and the three steps of OAuth 1.0a below"
                    + " `/plugins/servlet/oauth`, are told of in `docs/architecture.md`."),
    CONTROL(
            "This server",
            "/_backlot/v1",
            "Operations for whoever tests with this server; no Jira has them. For administrators, and without a login for"
                    + " programs on the same machine.");

    private final String title;
    private final String path;
    private final String purpose;

    Dialect(String title, String path, String purpose) {
        this.title = title;
        this.path = path;
        this.purpose = purpose;
    }

    /** The dialect of a path, unless the path is the {@code latest} alias of one. */
    static Optional<Dialect> of(String path) {
        return Arrays.stream(values())
                .filter(dialect -> path.startsWith(dialect.path + "/"))
                .findFirst();
    }

    /** The name in addresses and of the directory of texts. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }

    /** What Swagger UI's menu says. */
    String label() {
        return title + ": " + path;
    }

    String pattern() {
        return path + "/**";
    }

    /** What a path is about: the noun that follows the dialect's own part, such as {@code board}. */
    String noun(String operationPath) {
        String rest = operationPath.substring(path.length() + 1);
        int end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }

    String description() {
        return this == CONTROL
                ? purpose
                : purpose + " Every path is also there with `latest` instead of `"
                        + path.substring(path.lastIndexOf('/') + 1) + "`, and with a slash at its end.";
    }
}
