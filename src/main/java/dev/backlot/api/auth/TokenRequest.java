package dev.backlot.api.auth;

import org.jspecify.annotations.Nullable;

/**
 * The body of a request for a new token.
 *
 * @param name what to call it
 * @param expirationDuration how many days it is good, absent for ever
 */
record TokenRequest(@Nullable String name, @Nullable Long expirationDuration) {}
