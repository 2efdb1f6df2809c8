package dev.backlot.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JiraVersionTest {

    @ParameterizedTest
    @EnumSource(JiraVersion.class)
    void aReleaseIsOfItsLine(JiraVersion version) {
        String line = version.numbers().get(0) + "." + version.numbers().get(1);

        assertThat(version.release()).startsWith(line + ".");
        assertThat(JiraVersion.of(line)).isEqualTo(version);
    }

    @Test
    void releasesAreComparedByTheirNumbers() {
        assertThat(JiraVersion.V9_12.atLeast(8, 22)).isTrue();
        assertThat(JiraVersion.V9_12.atLeast(9, 2)).isTrue();
        assertThat(JiraVersion.V9_12.atLeast(9, 12)).isTrue();
        assertThat(JiraVersion.V9_12.atLeast(9, 13)).isFalse();
        assertThat(JiraVersion.V8_20.atLeast(10, 3)).isFalse();
        assertThat(JiraVersion.V11_3.atLeast(10, 4)).isTrue();
    }

    @Test
    void anUnknownLineNamesThoseThereAre() {
        assertThatThrownBy(() -> JiraVersion.of("7.13")).hasMessageContaining("8.20, 9.12, 10.3, 11.3");
    }
}
