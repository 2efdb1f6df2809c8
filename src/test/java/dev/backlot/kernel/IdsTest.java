package dev.backlot.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @Test
    void readsDigits() {
        assertThat(Ids.read("0")).contains(0L);
        assertThat(Ids.read("00042")).contains(42L);
        assertThat(Ids.read("999999999999999999")).contains(999_999_999_999_999_999L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "+1", "-1", "1.0", "PR-1", "1000000000000000000", "\u0661", "null"})
    void nothingElseIsANumber(String text) {
        assertThat(Ids.read(text)).isEmpty();
    }
}
