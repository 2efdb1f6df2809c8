package dev.backlot.oauth;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Checks signatures by RSA-SHA1 and HMAC-SHA1, RFC 5849, sections 3.4.2 and 3.4.3. */
final class Signatures {

    private static final String HMAC = "HmacSHA1";

    private Signatures() {}

    /**
     * Whether that application signed that text.
     *
     * @param tokenSecret the secret of the token that came along, null without one
     * @throws OAuthProblem where the application does not sign by that method
     */
    static boolean match(
            String method, String text, String signature, OAuthClient client, @Nullable String tokenSecret) {
        String publicKey = client.publicKey();
        String sharedSecret = client.sharedSecret();
        try {
            byte[] signed = Base64.getMimeDecoder().decode(signature);
            if (method.equals("RSA-SHA1") && publicKey != null) {
                return rsa(text, signed, publicKey);
            }
            if (method.equals("HMAC-SHA1") && sharedSecret != null) {
                return MessageDigest.isEqual(hmac(text, sharedSecret, tokenSecret), signed);
            }
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return false;
        }
        throw OAuthProblem.of("signature_method_rejected");
    }

    private static boolean rsa(String text, byte[] signed, String publicKey) throws GeneralSecurityException {
        Signature check = Signature.getInstance("SHA1withRSA");
        check.initVerify(PublicKeys.read(publicKey));
        check.update(text.getBytes(StandardCharsets.UTF_8));
        return check.verify(signed);
    }

    private static byte[] hmac(String text, String sharedSecret, @Nullable String tokenSecret)
            throws GeneralSecurityException {
        String key =
                SignatureBase.encode(sharedSecret) + "&" + SignatureBase.encode(tokenSecret == null ? "" : tokenSecret);
        Mac mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
