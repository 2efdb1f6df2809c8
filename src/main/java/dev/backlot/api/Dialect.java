package dev.backlot.api;

/**
 * One API that the server speaks, as its documentation tells it. Each dialect's package has one as a bean, with a page of
 * Swagger UI; texts and examples are in the directory {@code /openapi/ID}.
 *
 * @param id its name in addresses
 * @param title its name for people
 * @param path where it is, without a slash at the end
 * @param purpose what it is for, in whole sentences
 * @param errors the file of {@code /openapi} that tells what its refusals look like
 */
public record Dialect(String id, String title, String path, String purpose, String errors) {

    /** What refusals of Jira look like. */
    public static final String JIRA_ERRORS = "refusals";

    /** A dialect that refuses as Jira does. */
    public Dialect(String id, String title, String path, String purpose) {
        this(id, title, path, purpose, JIRA_ERRORS);
    }

    /** A dialect of Jira's own, whose paths exist with {@code latest} and with a slash at the end, too. */
    public static Dialect ofJira(String id, String title, String path, String purpose) {
        String version = path.substring(path.lastIndexOf('/') + 1);
        return new Dialect(
                id,
                title,
                path,
                purpose + " Every path is also there with `latest` instead of `" + version
                        + "`, and with a slash at its end.");
    }

    /** What Swagger UI's menu says. */
    public String label() {
        return title + ": " + path;
    }

    /** Whether a path is below this dialect's. */
    public boolean covers(String other) {
        return other.startsWith(path + "/");
    }

    /** What a path is about: the noun that follows the dialect's own part, such as {@code board}. */
    public String noun(String operationPath) {
        String rest = operationPath.substring(path.length() + 1);
        int end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }
}
