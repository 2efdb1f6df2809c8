package dev.backlot.user;

/**
 * Told within the transaction that deletes a user, so that modules that know users by key forget this one.
 *
 * @param key the key
 */
public record UserDeleted(String key) {}
