package dev.backlot.oauth;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The text that is signed, RFC 5849, section 3.4.1. */
final class SignatureBase {

    private SignatureBase() {}

    static String of(SignedMessage message, String address) {
        return encode(message.method().toUpperCase(Locale.ROOT)) + "&" + encode(address) + "&"
                + encode(normalized(message.parameters()));
    }

    /** The parameters in order, encoded once; the signature is none of them, nor is the realm. */
    private static String normalized(List<SignedMessage.Parameter> parameters) {
        return parameters.stream()
                .filter(each -> !each.name().equals("oauth_signature"))
                .map(each -> new SignedMessage.Parameter(encode(each.name()), encode(each.value())))
                .sorted(Comparator.comparing(SignedMessage.Parameter::name)
                        .thenComparing(SignedMessage.Parameter::value))
                .map(each -> each.name() + "=" + each.value())
                .collect(Collectors.joining("&"));
    }

    /** Percent-encoding as section 3.6 has it, which differs from that of forms. */
    static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xff);
            if (isUnreserved(character)) {
                encoded.append(character);
            } else {
                encoded.append('%').append(String.format("%02X", (int) character));
            }
        }
        return encoded.toString();
    }

    private static boolean isUnreserved(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || "-._~".indexOf(character) >= 0;
    }
}
