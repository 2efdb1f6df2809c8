package dev.backlot.api;

import java.util.List;

/** What is this server's own: neither faults nor the journal have to do with it. */
public final class OwnPaths {

    private static final List<String> OWN = List.of("/_backlot/", "/actuator/", "/swagger-ui", "/v3/api-docs");

    private OwnPaths() {}

    /** Whether a path is one of them. */
    public static boolean cover(String path) {
        for (String own : OWN) {
            if (path.startsWith(own)) {
                return true;
            }
        }
        return false;
    }
}
