package dev.backlot.security;

/**
 * A token and whose it is.
 *
 * @param token what is stored of it
 * @param owner the login name of its user
 */
public record OwnedToken(PersonalAccessToken token, String owner) {}
