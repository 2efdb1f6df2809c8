package dev.backlot.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Reads a name and a password; what cannot be read is nobody's credential and leaves the caller anonymous, as in Jira. */
final class BasicConverter implements AuthenticationConverter {

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        return AuthorizationHeader.credentials(request, "Basic")
                .flatMap(BasicConverter::decode)
                .flatMap(BasicConverter::split)
                .orElse(null);
    }

    private static Optional<String> decode(String base64) {
        try {
            return Optional.of(text(Base64.getDecoder().decode(base64)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Clients write UTF-8, older ones Latin-1, in which hardly any name with an umlaut is valid UTF-8. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static Optional<Authentication> split(String pair) {
        int colon = pair.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.of(UsernamePasswordAuthenticationToken.unauthenticated(
                        pair.substring(0, colon), pair.substring(colon + 1)));
    }
}
