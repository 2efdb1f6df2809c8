package dev.backlot.kernel;

/** Tells which paths are below another one. */
public final class PathPrefix {

    private PathPrefix() {}

    /**
     * Whether a path is a prefix or below it; {@code /rest/api/10} is not below {@code /rest/api/1}.
     *
     * @param prefix a path without a slash at its end
     */
    public static boolean covers(String prefix, String path) {
        return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }
}
