package dev.backlot.odata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What text is a filter, and how it is read. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FiltersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a eq 1                                | (a EQ 1)
            a eq 1 or b eq 2 and c eq 3           | ((a EQ 1) or ((b EQ 2) and (c EQ 3)))
            (a eq 1 or b eq 2) and c eq 3         | (((a EQ 1) or (b EQ 2)) and (c EQ 3))
            not a eq 1 and b eq 2                 | (not(a EQ 1) and (b EQ 2))
            not (a eq 1 and b eq 2)               | not((a EQ 1) and (b EQ 2))
            A NE 'it''s'                          | (A NE 'it's')
            d ge 2024-06-01T13:59:00.000Z         | (d GE 2024-06-01)
            d lt 2024-06-01                       | (d LT 2024-06-01)
            n gt -1.5                             | (n GT -1.5)
            x eq null                             | (x EQ null)
            x le true                             | (x LE true)
            contains(name,'k')                    | contains(name, 'k')
            hour(createDate) ge 10                | (hour(createDate) GE 10)
            ids/any(p: p eq 38)                   | ids any p: (p EQ 38)
            teams/any(t: t/teamId eq 3 or t/x eq 1) | teams any t: ((t/teamId EQ 3) or (t/x EQ 1))
            ids/any()                             | ids any""")
    void A_filter_is_read_with_the_usual_precedence(String text, String tree) {
        assertThat(told(Filters.parse(text))).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a eq                | 4  | too early
            a eq 1 b            | 7  | 'b'
            a = 1               | 2  | '='
            (a eq 1             | 7  | too early
            a eq 'open          | 5  | '''
            a eq 1)             | 6  | ')'
            a eq 2024-13-01     | 5  | no such date
            ids/any(p eq 1)     | 10 | 'eq'
            ids/any()/x eq 1    | 9  | '/'
            and                 | 0  | 'and'
            a in (1)            | 2  | 'in'""")
    void What_is_wrong_is_told_with_its_place(String text, int position, String part) {
        assertThatExceptionOfType(FilterException.class)
                .isThrownBy(() -> Filters.parse(text))
                .satisfies(wrong -> assertThat(wrong.position()).isEqualTo(position))
                .satisfies(wrong -> assertThat(wrong.told()).contains(part).endsWith("(position " + position + ")"));
    }

    @Test
    void Too_deep_a_filter_is_refused_and_a_long_one_is_not() {
        String deep = "(".repeat(101) + "a eq 1" + ")".repeat(101);
        String negated = "not ".repeat(101) + "a eq 1";
        String wide = "contains(a,'x')" + " or contains(a,'x')".repeat(500);

        assertThatExceptionOfType(FilterException.class).isThrownBy(() -> Filters.parse(deep));
        assertThatExceptionOfType(FilterException.class).isThrownBy(() -> Filters.parse(negated));
        assertThat(Filters.parse(wide)).isInstanceOf(Expression.Or.class);
    }

    private static String told(Expression expression) {
        if (expression instanceof Expression.Or or) {
            return or.parts().stream()
                    .map(FiltersTest::told)
                    .reduce((a, b) -> a + " or " + b)
                    .map(FiltersTest::in)
                    .orElseThrow();
        }
        if (expression instanceof Expression.And and) {
            return and.parts().stream()
                    .map(FiltersTest::told)
                    .reduce((a, b) -> a + " and " + b)
                    .map(FiltersTest::in)
                    .orElseThrow();
        }
        if (expression instanceof Expression.Not not) {
            String inner = told(not.part());
            return "not" + (inner.startsWith("(") ? inner : in(inner));
        }
        if (expression instanceof Expression.Comparison each) {
            return in(told(each.left()) + " " + each.operator() + " " + told(each.right()));
        }
        if (expression instanceof Expression.Call call) {
            return call.name()
                    + in(String.join(
                            ", ",
                            call.arguments().stream().map(FiltersTest::told).toList()));
        }
        if (expression instanceof Expression.Any any) {
            return told(any.list()) + " any"
                    + (any.condition() == null ? "" : " " + any.variable() + ": " + told(any.condition()));
        }
        return value(expression);
    }

    private static String value(Expression expression) {
        if (expression instanceof Expression.Path path) {
            return String.join("/", path.names());
        }
        if (expression instanceof Expression.Text text) {
            return "'" + text.value() + "'";
        }
        if (expression instanceof Expression.Decimal number) {
            return number.value().toString();
        }
        if (expression instanceof Expression.Day day) {
            return day.value().toString();
        }
        return expression instanceof Expression.Flag flag ? Boolean.toString(flag.value()) : "null";
    }

    private static String in(String text) {
        return "(" + text + ")";
    }
}
