package dev.backlot.api;

/**
 * Makes links that lead back to this server under the name by which the client called it.
 *
 * @param base scheme, host, port where it is not the usual one, and context path; no slash at the end
 */
public record Urls(String base) {

    /** A resource of the Agile dialect, such as {@code board/84}. */
    public String agile(String path) {
        return base + "/rest/agile/1.0/" + path;
    }

    /** A resource of the platform dialect, such as {@code issue/10000}. */
    public String platform(String path) {
        return base + "/rest/api/2/" + path;
    }

    /** Anything else, with or without a slash in front; the empty path is the server itself. */
    public String of(String path) {
        return path.startsWith("/") ? base + path : base + "/" + path;
    }
}
