package dev.backlot.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    @Test
    void numbersAreKeptPlain() {
        assertThat(Formats.whole(new BigDecimal("1.0"))).contains("1");
        assertThat(Formats.whole(" 7 ")).contains("7");
        assertThat(Formats.whole("7.5")).isEmpty();
        assertThat(Formats.whole(new BigDecimal("1e2000000000"))).isEmpty();
        assertThat(Formats.decimal(new BigDecimal("1E+3"))).contains("1000");
        assertThat(Formats.decimal(new BigDecimal("1e2000000000"))).isEmpty();
        assertThat(Formats.decimal(new BigDecimal("1e-2000000000"))).isEmpty();
        assertThat(Formats.decimal("1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "255.255.255.255"})
    void anAddressHasFourNumbers(String text) {
        assertThat(Formats.ipv4(text)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.2.3", "1.2.3.4.5", "256.0.0.1", "01.2.3.4", "1.2.3.4.", "example.com", "1.2.3.x"})
    void anythingElseIsNone(String text) {
        assertThat(Formats.ipv4(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"::", "::1", "2001:db8::1", "::ffff:192.0.2.1"})
    void aNewAddressHasColons(String text) {
        assertThat(Formats.ipv6(text)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "1::2::3", "12345::", "192.0.2.1", "fe80::1%eth0", "cafe", "a:b.example"})
    void anythingElseIsNoNewAddress(String text) {
        assertThat(Formats.ipv6(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc", "https:", "/a", "http://", "https://a b"})
    void anAddressOfTheWebHasAHost(String text) {
        assertThat(Formats.url(text)).isEmpty();
    }

    @Test
    void daysAndMomentsAreOfThisCalendar() {
        assertThat(Formats.day("2026-02-29")).isEmpty();
        assertThat(Formats.day("+12026-02-28")).isEmpty();
        assertThat(Formats.moment("2026-08-14T12:00:00+02:00")).contains("2026-08-14T10:00:00Z");
        assertThat(Formats.moment("2026-08-14T12:00:00")).isEmpty();
        assertThat(Formats.currency("EUR")).contains("EUR");
        assertThat(Formats.currency("eur")).isEmpty();
    }
}
