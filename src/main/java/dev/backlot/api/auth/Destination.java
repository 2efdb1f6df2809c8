package dev.backlot.api.auth;

import dev.backlot.kernel.PathPrefix;

/** Where somebody goes who has logged in: to a path of this server, whatever the form says. */
final class Destination {

    /** Ours: Jira's own start page is none that is served here. */
    private static final String START = "/swagger-ui.html";

    private Destination() {}

    /** The path with the context path in front, the start page where what was asked for is not a path alone. */
    static String of(String wanted, String context) {
        String path = isLocal(wanted) ? wanted : START;
        boolean whole = !context.isEmpty() && PathPrefix.covers(context, path);
        return whole ? path : context + path;
    }

    /** Two slashes, or what browsers take for them, would name another server. */
    private static boolean isLocal(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().allMatch(each -> each > ' ' && each < 0x7f && each != '\\');
    }
}
