package dev.backlot.oauth;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** Reads RSA public keys as administrators paste them. */
final class PublicKeys {

    private static final int FEWEST_BITS = 1024;

    private PublicKeys() {}

    /** The key in one line of base64, nothing where the text is no such key. */
    static Optional<String> normalized(String text) {
        String base64 = text.replaceAll("-----(BEGIN|END) PUBLIC KEY-----", "").replaceAll("\\s", "");
        try {
            RSAPublicKey key = (RSAPublicKey) read(base64);
            return key.getModulus().bitLength() < FEWEST_BITS ? Optional.empty() : Optional.of(base64);
        } catch (GeneralSecurityException | IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    /** The key of such a line. */
    static PublicKey read(String base64) throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }
}
