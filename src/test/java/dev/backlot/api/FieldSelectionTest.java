package dev.backlot.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldSelectionTest {

    @Test
    void nothingNamedMeansEverything() {
        assertThat(shown(FieldSelection.of(List.of()))).isEqualTo("navigable hidden");
        assertThat(shown(FieldSelection.of(List.of("", " , ")))).isEqualTo("navigable hidden");
    }

    @Test
    void nothingNamedMeansTheNavigableOnesInASearch() {
        assertThat(shown(FieldSelection.byDefault().navigableByDefault())).isEqualTo("navigable");
        assertThat(shown(FieldSelection.of(List.of("-other")).navigableByDefault()))
                .isEqualTo("navigable");
    }

    @Test
    void namesComeAsListsAndRepeatedWithBlanks() {
        FieldSelection selection = FieldSelection.of(List.of("summary, status", "hidden", ",,"));
        assertThat(selection.includes("summary", true)).isTrue();
        assertThat(selection.includes("status", true)).isTrue();
        assertThat(selection.includes("hidden", false)).isTrue();
        assertThat(selection.includes("labels", true)).isFalse();
    }

    @Test
    void starNamesOverrideTheDefaultOfASearch() {
        assertThat(shown(FieldSelection.of(List.of("*all")).navigableByDefault()))
                .isEqualTo("navigable hidden");
        assertThat(shown(FieldSelection.of(List.of("*navigable")))).isEqualTo("navigable");
        assertThat(shown(FieldSelection.of(List.of("*navigable,hidden")))).isEqualTo("navigable hidden");
        assertThat(shown(FieldSelection.of(List.of("*navigable,*all")))).isEqualTo("navigable hidden");
    }

    @Test
    void aMinusTakesAwayFromWhatWouldBeThere() {
        assertThat(shown(FieldSelection.of(List.of("-hidden")))).isEqualTo("navigable");
        assertThat(shown(FieldSelection.of(List.of("*all,-navigable")))).isEqualTo("hidden");
        assertThat(shown(FieldSelection.of(List.of("*navigable", "-navigable"))))
                .isEmpty();
        assertThat(shown(FieldSelection.of(List.of("hidden,navigable,-hidden"))))
                .isEqualTo("navigable");
    }

    @Test
    void anUnknownNameAloneLeavesNothing() {
        assertThat(shown(FieldSelection.of(List.of("nosuchfield")))).isEmpty();
    }

    @Test
    void equalSelectionsHaveEqualKeys() {
        FieldSelection one = FieldSelection.of(List.of("a,b,-c"));
        FieldSelection other = FieldSelection.of(List.of("-c", "b", "a", "a"));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.key())
                .isEqualTo(other.key())
                .isNotEqualTo(FieldSelection.of(List.of("a,b,c")).key())
                .isNotEqualTo(FieldSelection.of(List.of("a,b")).key());
        assertThat(FieldSelection.byDefault().key())
                .isNotEqualTo(FieldSelection.byDefault().navigableByDefault().key());
    }

    private static String shown(FieldSelection selection) {
        String navigable = selection.includes("navigable", true) ? "navigable " : "";
        return (navigable + (selection.includes("hidden", false) ? "hidden" : "")).strip();
    }
}
