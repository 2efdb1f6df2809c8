package dev.backlot.user;

import dev.backlot.kernel.Change;

/**
 * What is to be different about a user.
 *
 * @param name the login name
 * @param displayName the name that people read
 * @param email the mail address
 * @param active whether the user may log in
 */
public record UserChanges(
        Change<String> name, Change<String> displayName, Change<String> email, Change<Boolean> active) {}
