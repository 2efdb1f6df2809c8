package dev.backlot.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backlot.kernel.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What filters and orders make of a list. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ListingTest {

    private final Resource epics = new Resources().named("Epics");
    private final List<AlignObject> all = List.of(
            epic(1, Map.of("title", "Alpha", "state", 1L, "createDate", "2024-06-01T10:40:00.000Z", "tags", "x")),
            epic(
                    2,
                    Map.of(
                            "title",
                            "beta",
                            "state",
                            2L,
                            "createDate",
                            "2024-06-02T00:00:00.000Z",
                            "releaseIds",
                            List.of(54L, 55L))),
            epic(
                    3,
                    Map.of(
                            "title",
                            "Alphabet",
                            "state",
                            1L,
                            "discountRate",
                            new BigDecimal("10.0"),
                            "points",
                            List.of(Map.of("releaseId", 9L, "estimationValue", "Small")))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            TITLE eq 'alpha'                              | 1
            title ne 'Alpha'                              | 2 3
            contains(title,'PHA')                         | 1 3
            startswith(title,'b') or endswith(title,'bet') | 2 3
            state eq 1 and not contains(title,'bet')      | 1
            state ge 2                                    | 2
            discountRate eq 10                            | 3
            discountRate lt 1                             |
            tags eq null                                  | 2 3
            tags ne null                                  | 1
            releaseIds/any(r: r eq 54)                    | 2
            releaseIds/any(r: r gt 60)                    |
            releaseIds/any()                              | 2
            points/any(p: p/releaseId eq 9 and p/estimationvalue eq 'small') | 3
            createDate ge 2024-06-02T23:00:00.000Z        | 2
            createDate lt 2024-06-02T23:00:00.000Z        | 1
            createDate eq 2024-06-02T00:00:00.000Z        |
            hour(createDate) ge 10 and minute(createDate) gt 30 | 1
            year(createDate) eq 2024 and day(createDate) eq 2 | 2
            id gt 1                                       | 2 3""")
    void A_filter_keeps_what_fits(String filter, @Nullable String ids) {
        assertThat(ids(new AlignQuery(filter, null, 0, 100))).isEqualTo(ids == null ? "" : ids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nothing eq 1            | There is no property 'nothing'. (position 0)
            state eq 'x'            | different kinds. (position 6)
            round(state) eq 1       | There is no function 'round'. (position 0)
            contains(title) eq true | takes 2 values. (position 0)
            contains(state,'1')     | different kinds. (position 0)
            title                   | A condition is expected here. (position 0)
            releaseIds eq 1         | different kinds. (position 0)
            title/any(t: t eq 'a')  | This is no list. (position 0)
            owner/id eq 1           | There is no property 'owner/id'. (position 0)
            features/any()          | There is no property 'features'. (position 0)""")
    void A_filter_that_names_what_is_not_there_is_refused(String filter, String part) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> ids(new AlignQuery(filter, null, 0, 100)))
                .satisfies(problem -> assertThat(problem.messages().get(0))
                        .startsWith("Invalid $filter: ")
                        .contains(part));
    }

    @Test
    void Passwords_are_not_asked_for() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Listing.of(
                        new Resources().named("Users").shape(),
                        new AlignQuery("contains(password,'a')", null, 0, 1),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id desc            | 3 2 1
            title              | 1 3 2
            State DESC,title desc | 2 3 1
            createDate         | 3 1 2""")
    void The_order_is_by_several_properties_and_last_by_number(String order, String ids) {
        assertThat(ids(new AlignQuery(null, order, 0, 100))).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"none", "title up", "title asc desc", "points", "title,"})
    void An_order_that_cannot_be_is_refused(String order) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> ids(new AlignQuery(null, order, 0, 100)));
    }

    @Test
    void What_is_skipped_is_skipped_before_the_rest_is_cut() {
        assertThat(ids(new AlignQuery(null, "id desc", 1, 1))).isEqualTo("2");
        assertThat(ids(new AlignQuery(null, null, 5, 1))).isEmpty();
        assertThat(ids(new AlignQuery(null, null, 0, 0))).isEmpty();
    }

    private String ids(AlignQuery query) {
        return String.join(
                " ",
                Listing.of(epics.shape(), query, all).stream()
                        .map(object -> Long.toString(object.id()))
                        .toList());
    }

    private AlignObject epic(long id, Map<String, @Nullable Object> values) {
        return new AlignObject(epics, id, values);
    }
}
