package dev.backlot.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageQueriesTest {

    @Test
    void whatIsNotGivenIsTheFirstFifty() {
        assertThat(PageQueries.of(null, null)).isEqualTo(new PageQuery(0, 50));
        assertThat(PageQueries.of("", " ")).isEqualTo(new PageQuery(0, 50));
    }

    @ParameterizedTest
    @CsvSource({
        "7, 5, 7, 5",
        "0, 0, 0, 0",
        "' 3 ', +2, 3, 2",
        "0, -1, 0, 2147483647",
        "99999999999999999999, 99999999999999999999, 2147483647, 2147483647"
    })
    void wholeNumbersAreTaken(String startAt, String maxResults, long start, int size) {
        assertThat(PageQueries.of(startAt, maxResults)).isEqualTo(new PageQuery(start, size));
    }

    @ParameterizedTest
    @CsvSource({"abc, , startAt", "1.5, , startAt", "-1, , startAt", ", x, maxResults", ", 0x10, maxResults"})
    void anythingElseIsRefusedByName(@Nullable String startAt, @Nullable String maxResults, String culprit) {
        assertThatThrownBy(() -> PageQueries.of(startAt, maxResults))
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(Problem.Kind.INVALID);
                    assertThat(problem.messages()).singleElement().asString().contains("'" + culprit + "'");
                });
    }
}
