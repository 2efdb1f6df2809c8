package dev.backlot.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The program that makes a request in a user's name, where the credential of the request tells. */
public final class CallingClient {

    /** The request attribute that holds its OAuth consumer key or client id; whoever accepts such a credential sets it. */
    public static final String ATTRIBUTE = CallingClient.class.getName();

    private CallingClient() {}

    /** The consumer key or client id. */
    public static Optional<String> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? Optional.of(id) : Optional.empty();
    }
}
