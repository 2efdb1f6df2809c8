package dev.backlot.api.control.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JacksonException;

/** The two forms of files, by themselves. */
class FileFormTest {

    @ParameterizedTest
    @CsvSource({
        "a.yaml, YAML",
        "a.yml, YAML",
        "A.YML, YAML",
        "a.json, JSON",
        "a, JSON",
        "application/yaml, YAML",
        "application/json, JSON",
        "*/*, JSON"
    })
    void aNameOrAMediaTypeTellsTheForm(String word, FileForm form) {
        assertThat(FileForm.of(word)).isEqualTo(form);
    }

    @ParameterizedTest
    @EnumSource(FileForm.class)
    void aFileMayBeLarge(FileForm form) {
        Map<String, String> large = Map.of("a", "x".repeat(2_000_000), "b", "y".repeat(2_000_000));
        assertThat(readAgain(form, large)).isEqualTo(large);
    }

    @ParameterizedTest
    @EnumSource(FileForm.class)
    void textsThatLookLikeSomethingElseComeBackAsTexts(FileForm form) {
        Map<String, String> texts =
                Map.of("a", "007", "b", "true", "c", "null", "d", "2026-08-14", "e", "1e3", "f", "~", "g", " - x\n #");
        assertThat(readAgain(form, texts)).isEqualTo(texts);
    }

    @Test
    void noKeyIsThereTwice() {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> FileForm.YAML.mapper().readTree("a: 1\na: 2\n"));
    }

    private static Object readAgain(FileForm form, Object value) {
        return form.mapper().readValue(form.mapper().writeValueAsBytes(value), Object.class);
    }
}
