package dev.backlot.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void keepsWhatIsNotMentioned() {
        assertThat(Change.<String>keep().or("old")).isEqualTo("old");
        assertThat(Change.keep().isSet()).isFalse();
    }

    @Test
    void setsWhatIsMentionedEvenToNull() {
        assertThat(Change.set("new").or("old")).isEqualTo("new");
        assertThat(Change.<String>set(null).or("old")).isNull();
        assertThat(Change.set(null).isSet()).isTrue();
    }

    @Test
    void clearsInAFullUpdateOnlyWhatIsNotMentioned() {
        assertThat(Change.<String>keep().orClear().or("old")).isNull();
        assertThat(Change.set("new").orClear().or("old")).isEqualTo("new");
    }

    @Test
    void handsOnOnlyWhatIsMentioned() {
        List<String> seen = new ArrayList<>();

        Change.set("new").ifSet(seen::add);
        Change.<String>keep().ifSet(seen::add);

        assertThat(seen).containsExactly("new");
    }

    @Test
    void mapsOnlyWhatIsMentioned() {
        assertThat(Change.set("12").map(Integer::valueOf).or(0)).isEqualTo(12);
        assertThat(Change.<String>keep().map(Integer::valueOf).isSet()).isFalse();
    }
}
