package dev.backlot.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPrefixTest {

    @ParameterizedTest
    @CsvSource({
        "/rest/api/1, true",
        "/rest/api/1/, true",
        "/rest/api/1/team, true",
        "/rest/api/10, false",
        "/rest/api/10/team, false",
        "/rest/api, false",
        "/other/rest/api/1, false"
    })
    void coversItselfAndWhatIsBelow(String path, boolean covered) {
        assertThat(PathPrefix.covers("/rest/api/1", path)).isEqualTo(covered);
    }
}
