package dev.backlot.fault;

import java.util.Set;

/**
 * A request, as far as faults look at it.
 *
 * @param method its method
 * @param path where it goes, without the server's own prefix
 * @param query the query as sent, empty for none
 * @param user the login name in lower case of whoever makes it
 */
public record FaultCall(String method, String path, String query, String user) {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    boolean mayWrite() {
        return !READING.contains(method);
    }

    boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }
}
