package dev.backlot.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @Test
    void aNameLosesTheBlanksAroundItAndTheyDoNotCount() {
        assertThat(Names.required("name", "  four  ", 4, "none", "long")).isEqualTo("four");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \t"})
    void nothingIsNoName(String name) {
        assertThatThrownBy(() -> Names.required("name", name, 4, "none", "long"))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.kind()).isEqualTo(Problem.Kind.INVALID);
                    assertThat(problem.errors()).isEqualTo(Map.of("name", "none"));
                });
    }

    @Test
    void aLongerNameIsRefused() {
        assertThatThrownBy(() -> Names.required("title", "fives", 4, "none", "long"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.errors()).isEqualTo(Map.of("title", "long")));
    }
}
