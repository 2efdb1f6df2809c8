package dev.backlot.oauth;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands for a grant at present.
 *
 * @param consentHash the hash of what the page with the question has, null where it is answered
 * @param code the authorization code
 * @param codeUsed whether the code was shown
 * @param access the access token
 * @param refresh the refresh token
 */
public record OAuth2Secrets(@Nullable String consentHash, Kept code, boolean codeUsed, Kept access, Kept refresh) {

    /**
     * A secret.
     *
     * @param hash its hash, null where there is none
     * @param expiresAt when it stops being good
     */
    public record Kept(@Nullable String hash, @Nullable Instant expiresAt) {

        /** No secret. */
        public static final Kept NONE = new Kept(null, null);
    }
}
