package dev.backlot.security;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells which application makes the present request in a user's name, where one does. */
@Component
public class CallingClient {

    CallingClient() {}

    /** Its consumer key or client id. */
    public Optional<String> id() {
        return Login.current().flatMap(Login::client);
    }
}
