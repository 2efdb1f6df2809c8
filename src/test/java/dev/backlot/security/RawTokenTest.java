package dev.backlot.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class RawTokenTest {

    @Test
    void isTwelveDigitsAColonAndTwentyBytesInBase64() {
        String token = RawToken.random();
        byte[] decoded = Base64.getDecoder().decode(token);

        assertThat(token).hasSize(44);
        assertThat(decoded).hasSize(33);
        assertThat(new String(decoded, 0, 13, StandardCharsets.US_ASCII)).matches("[1-9]\\d{11}:");
    }

    @Test
    void isAnotherEachTime() {
        assertThat(RawToken.random()).isNotEqualTo(RawToken.random());
    }

    @Test
    void itsHashIsThePlainSha256OfItsText() {
        assertThat(RawToken.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
