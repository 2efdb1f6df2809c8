package dev.backlot.api.oauth;

import dev.backlot.kernel.Secrets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;

/** PKCE, RFC 7636, with both methods. Spring knows S256 alone: a plain challenge is hashed here, to the same effect. */
final class ProofKeys {

    /** The method by which the challenge is the hash of the verifier. */
    static final String S256 = "S256";

    private static final String PLAIN = "plain";

    /** Jira takes 43 to 127 characters, one less than the RFC. */
    private static final Pattern VERIFIER = Pattern.compile("[A-Za-z0-9._~-]{43,127}");

    private static final Pattern HASHED = Pattern.compile("[A-Za-z0-9_-]{43}");

    private ProofKeys() {}

    /** Whether a verifier has the form that it must have. */
    static boolean isVerifier(String verifier) {
        return VERIFIER.matcher(verifier).matches();
    }

    /** The parameters with a challenge by S256; one that is malformed keeps a method that nobody knows. */
    static Map<String, Object> hashed(Map<String, Object> parameters) {
        Map<String, Object> hashed = new HashMap<>(parameters);
        Object challenge = parameters.get(PkceParameterNames.CODE_CHALLENGE);
        Object method = parameters.get(PkceParameterNames.CODE_CHALLENGE_METHOD);
        if (challenge instanceof String text && isPlain(method) && isVerifier(text)) {
            hashed.put(
                    PkceParameterNames.CODE_CHALLENGE,
                    Base64.getUrlEncoder().withoutPadding().encodeToString(Secrets.sha256(text)));
            hashed.put(PkceParameterNames.CODE_CHALLENGE_METHOD, S256);
        } else if (!isWellFormed(challenge, method)) {
            hashed.put(PkceParameterNames.CODE_CHALLENGE, "malformed");
            hashed.put(PkceParameterNames.CODE_CHALLENGE_METHOD, "malformed");
        }
        return hashed;
    }

    private static boolean isPlain(@Nullable Object method) {
        return method == null || method.equals(PLAIN);
    }

    private static boolean isWellFormed(@Nullable Object challenge, @Nullable Object method) {
        return challenge == null
                ? method == null
                : S256.equals(method)
                        && challenge instanceof String text
                        && HASHED.matcher(text).matches();
    }
}
