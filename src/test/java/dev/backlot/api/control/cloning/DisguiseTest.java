package dev.backlot.api.control.cloning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisguiseTest {

    private final Disguise disguise = Disguise.complete();

    @Test
    void Without_a_disguise_all_stays_what_it_is() {
        Disguise none = Disguise.none();
        assertThat(none.hides()).isFalse();
        assertThat(none.text("Call +49 30 1234")).isEqualTo("Call +49 30 1234");
        assertThat(none.name("Version 1")).isEqualTo("Version 1");
        assertThat(none.names("a, b", ", ")).isEqualTo("a, b");
    }

    @Test
    void A_text_keeps_its_look_and_nothing_else() {
        String text = "h3. Steps\n# Call *Müller* (+49 30 1234)";
        String made = disguise.text(text);

        assertThat(made).hasSameSizeAs(text).doesNotContain("Steps", "Müller", "1234", "49");
        assertThat(made.replaceAll("[a-z]", "a").replaceAll("[A-Z]", "A").replaceAll("[0-9]", "0"))
                .isEqualTo("a0. Aaaaa\n# Aaaa *Aaaaaa* (+00 00 0000)");
    }

    @Test
    void A_word_becomes_the_same_word_everywhere_and_another_in_another_clone() {
        String once = disguise.text("basket");
        assertThat(disguise.text("The basket is empty")).contains(once);
        assertThat(disguise.text("Basket")).isEqualToIgnoringCase(once);
        assertThat(Disguise.complete().text("basket basket basket basket"))
                .isNotEqualTo(disguise.text("basket basket basket basket"));
    }

    @Test
    void Names_keep_their_numbers_and_differ_where_they_differed() {
        assertThat(disguise.name("Sprint 12")).endsWith(" 12").doesNotContain("Sprint");
        assertThat(disguise.name("Sprint 12")).isEqualTo(disguise.name("Sprint 12"));
        assertThat("abcdefghijklmnopqrstuvwxyz".chars().mapToObj(letter -> disguise.name(Character.toString(letter))))
                .doesNotHaveDuplicates();
    }

    @Test
    void Names_in_lists_are_those_of_the_things() {
        assertThat(disguise.names("Sprint 1, Sprint 2", ", "))
                .isEqualTo(disguise.name("Sprint 1") + ", " + disguise.name("Sprint 2"));
        assertThat(disguise.names("", ", ")).isEmpty();
        assertThat(disguise.names(null, ", ")).isNull();
    }
}
