package dev.backlot.token;

/**
 * A token just made, the only time that its text is known.
 *
 * @param token what is stored of it
 * @param text what its bearer sends
 */
public record NewApiToken(ApiToken token, String text) {}
