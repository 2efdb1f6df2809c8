package dev.backlot.oauth;

import org.jspecify.annotations.Nullable;

/**
 * An application just registered.
 *
 * @param client what is stored of it
 * @param secret its secret, told this one time only; null where it has a key of its own
 */
public record RegisteredApplication(
        OAuthClient client, @Nullable String secret) {}
