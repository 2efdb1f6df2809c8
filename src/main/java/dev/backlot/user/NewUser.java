package dev.backlot.user;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user who is to be.
 *
 * @param name the login name
 * @param displayName the name that people read
 * @param email the mail address
 * @param password null for one that nobody knows
 * @param applications the keys of the applications that the user may use; null for those that are usual
 */
public record NewUser(
        @Nullable String name,
        @Nullable String displayName,
        @Nullable String email,
        @Nullable String password,
        @Nullable List<String> applications) {}
