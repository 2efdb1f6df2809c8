package dev.backlot.security;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells which application makes the present request in a user's name, where one does. */
@Component
public class CallingClient {

    CallingClient() {}

    /** Its consumer key or client id. */
    public Optional<String> id() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof Login login
                ? login.client()
                : Optional.empty();
    }
}
