package dev.backlot.user;

import java.time.Instant;
import java.util.Optional;

/** When users began their sessions. */
public interface LoginTimes {

    /** When the newest session of a user began; nothing where none ever did. */
    Optional<Instant> newest(long userId);

    /** When the session before the newest one began; nothing where there was none. */
    Optional<Instant> previous(long userId);
}
