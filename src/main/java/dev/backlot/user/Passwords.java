package dev.backlot.user;

import org.jspecify.annotations.Nullable;

/** Turns passwords into what is stored of them. */
public interface Passwords {

    /** What to store of a password. */
    String hash(String password);

    /** Whether that is the password of which this is stored; nothing is where nothing is stored. */
    boolean matches(String password, @Nullable String hash);
}
