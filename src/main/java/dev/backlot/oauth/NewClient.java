package dev.backlot.oauth;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator says of an application.
 *
 * @param protocol {@code oauth2}, also where it is absent, or {@code oauth1}
 * @param name what users know it by
 * @param redirectUri where users are sent back to; required for OAuth 2.0
 * @param scope the most that users can let it do; required for OAuth 2.0, everything for OAuth 1.0a
 * @param consumerKey the key that an application of OAuth 1.0a says it has, absent for one made up here
 * @param publicKey the RSA key of an application that signs by RSA-SHA1, PEM or base64; absent for HMAC-SHA1
 */
public record NewClient(
        @Nullable String protocol,
        @Nullable String name,
        @Nullable String redirectUri,
        @Nullable String scope,
        @Nullable String consumerKey,
        @Nullable String publicKey) {}
