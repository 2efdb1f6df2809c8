package dev.backlot.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExpandTest {

    @Test
    void namesComeAsListsAndRepeatedWithBlanks() {
        Expand expand = Expand.of(List.of("names, schema", "changelog", "", "transitions.fields,,"));
        assertThat(expand.names()).containsExactlyInAnyOrder("names", "schema", "changelog", "transitions.fields");
        assertThat(expand.has("schema")).isTrue();
        assertThat(expand.has("transitions")).isFalse();
    }

    @Test
    void nothingIsExpandedByDefault() {
        assertThat(Expand.of(List.of())).isEqualTo(Expand.nothing());
        assertThat(Expand.nothing().has("names")).isFalse();
    }
}
