package dev.backlot.security;

/**
 * A token just made, the only time that its text is known.
 *
 * @param token what is stored of it
 * @param rawToken its text, for the owner
 */
public record NewToken(PersonalAccessToken token, String rawToken) {}
