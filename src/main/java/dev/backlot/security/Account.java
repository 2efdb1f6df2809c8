package dev.backlot.security;

import dev.backlot.user.User;
import dev.backlot.user.Viewer;

/**
 * A user who may try to log in.
 *
 * @param user the stored user
 * @param viewer the same user as a caller
 */
record Account(User user, Viewer viewer) {}
