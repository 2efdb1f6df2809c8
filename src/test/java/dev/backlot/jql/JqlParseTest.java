package dev.backlot.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.backlot.jql.Clause.And;
import dev.backlot.jql.Clause.Not;
import dev.backlot.jql.Clause.Or;
import dev.backlot.jql.Clause.Terminal;
import dev.backlot.jql.Operand.Empty;
import dev.backlot.jql.Operand.FunctionCall;
import dev.backlot.jql.Operand.Value;
import dev.backlot.jql.Operand.ValueList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JqlParseTest {

    private static final Clause A = equal("a", "1x");
    private static final Clause B = equal("b", "2x");
    private static final Clause C = equal("c", "3x");

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n "})
    void blankTextIsTheQueryForEverything(String text) {
        assertThat(Jql.parse(text)).isEqualTo(new Query(null, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "=, EQUALS",
        "!=, NOT_EQUALS",
        "~, LIKE",
        "!~, NOT_LIKE",
        "<, LESS_THAN",
        ">, GREATER_THAN",
        "<=, LESS_THAN_EQUALS",
        ">=, GREATER_THAN_EQUALS",
        "was, WAS",
        "WAS NOT, WAS_NOT"
    })
    void comparesWithValuesAndFunctions(String written, Operator operator) {
        assertThat(where("f " + written + " v")).isEqualTo(new Terminal(new FieldRef("f"), operator, new Value("v")));
        assertThat(where("f" + written.replace("was", " was ").replace("WAS NOT", " WAS NOT ") + "now()"))
                .isEqualTo(new Terminal(new FieldRef("f"), operator, new FunctionCall("now", List.of())));
    }

    @ParameterizedTest
    @CsvSource({"=, EQUALS", "!=, NOT_EQUALS", "~, LIKE", "!~, NOT_LIKE", "is, IS", "Is Not, IS_NOT", "was, WAS"})
    void comparesWithEmpty(String written, Operator operator) {
        Terminal expected = new Terminal(new FieldRef("f"), operator, new Empty());
        assertThat(where("f " + written + " EMPTY")).isEqualTo(expected);
        assertThat(where("f " + written + " null")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"in, IN", "NOT in, NOT_IN", "was IN, WAS_IN", "was not in, WAS_NOT_IN"})
    void looksIntoListsAndFunctions(String written, Operator operator) {
        ValueList list = new ValueList(List.of(new Value("A b"), new Value("7", true), new Empty()));
        assertThat(where("f " + written + " (\"A b\", 7, empty)"))
                .isEqualTo(new Terminal(new FieldRef("f"), operator, list));
        assertThat(where("f " + written + " membersOf(dev)"))
                .isEqualTo(new Terminal(new FieldRef("f"), operator, new FunctionCall("membersOf", List.of("dev"))));
    }

    @Test
    void listsMayHoldFunctionsAndLists() {
        assertThat(operand("f in (now(), (a, (b)))"))
                .isEqualTo(new ValueList(List.of(
                        new FunctionCall("now", List.of()),
                        new ValueList(List.of(new Value("a"), new ValueList(List.of(new Value("b"))))))));
    }

    @Test
    void functionsTakeStringsAndNumbers() {
        assertThat(operand("f = linkedIssues(AB-1, 'is blocked by', -3, 4)"))
                .isEqualTo(new FunctionCall("linkedIssues", List.of("AB-1", "is blocked by", "-3", "4")));
        assertThat(operand("f = 12()")).isEqualTo(new FunctionCall("12", List.of()));
        assertThat(operand("f = 'my func'( )")).isEqualTo(new FunctionCall("my func", List.of()));
    }

    @Test
    void readsHistoryPredicates() {
        Terminal was = (Terminal)
                where("status was Open before '2024-01-01' AFTER x on y by currentUser()" + " during (a, b)");
        assertThat(was.predicates())
                .extracting(HistoryPredicate::kind)
                .extracting(Enum::name)
                .containsExactly("BEFORE", "AFTER", "ON", "BY", "DURING");
        assertThat(was.predicates().get(3).operand()).isEqualTo(new FunctionCall("currentUser", List.of()));
        assertThat(((Terminal) where("s was not in (a) by b")).predicates()).hasSize(1);
    }

    @Test
    void readsChanged() {
        assertThat(where("status changed"))
                .isEqualTo(new Terminal(new FieldRef("status"), Operator.CHANGED, new Empty()));
        Terminal changed = (Terminal) where("status CHANGED From EMPTY to (a, b) by me");
        assertThat(changed.predicates())
                .containsExactly(
                        new HistoryPredicate(HistoryPredicate.Kind.FROM, new Empty()),
                        new HistoryPredicate(
                                HistoryPredicate.Kind.TO, new ValueList(List.of(new Value("a"), new Value("b")))),
                        new HistoryPredicate(HistoryPredicate.Kind.BY, new Value("me")));
    }

    @Test
    void andBindsTighterThanOrAndNotTightest() {
        assertThat(where("a = 1x OR b = 2x AND NOT c = 3x"))
                .isEqualTo(new Or(List.of(A, new And(List.of(B, new Not(C))))));
        assertThat(where("NOT (a = 1x or b = 2x) and c = 3x"))
                .isEqualTo(new And(List.of(new Not(new Or(List.of(A, B))), C)));
        assertThat(where("a=1x and b=2x and c=3x")).isEqualTo(new And(List.of(A, B, C)));
    }

    @Test
    void parenthesesShapeTheTreeOnlyWhereTheyGroup() {
        assertThat(where("((a = 1x))")).isEqualTo(A);
        assertThat(where("(a = 1x and b = 2x) and c = 3x")).isEqualTo(new And(List.of(new And(List.of(A, B)), C)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = 1x AND b = 2x OR NOT c = 3x",
                "a = 1x and b = 2x or not c = 3x",
                "a = 1x & b = 2x | !c = 3x",
                "a=1x&&b=2x||!c=3x",
                "a = 1x\nAnD\tb = 2x\r\noR ! c = 3x"
            })
    void theWordsHaveManyForms(String text) {
        assertThat(where(text)).isEqualTo(new Or(List.of(new And(List.of(A, B)), new Not(C))));
    }

    @Test
    void negationsAddUp() {
        assertThat(where("not ! NOT a = 1x")).isEqualTo(new Not(new Not(new Not(A))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cf[10001]", "CF[10001]", "cf [ 0010001 ]", "'cf[10001]'"})
    void customFieldsGoById(String written) {
        FieldRef field = ((Terminal) where(written + " = x")).field();
        assertThat(field).isEqualTo(new FieldRef("cf[10001]"));
        assertThat(field.customFieldId()).isEqualTo(10001L);
        assertThat(new FieldRef("customfield").customFieldId()).isNull();
    }

    @Test
    void aCustomFieldIdBeyondAllIdsIsJustAName() {
        FieldRef field = ((Terminal) where("cf[99999999999999999999] = x")).field();
        assertThat(field.customFieldId()).isNull();
        assertThat(field.name()).isEqualTo("cf[99999999999999999999]");
    }

    @Test
    void fieldsMayBeNumbersStringsAndHaveProperties() {
        assertThat(((Terminal) where("12 = x")).field()).isEqualTo(new FieldRef("12"));
        assertThat(((Terminal) where("\"Epic Link\" = x")).field()).isEqualTo(new FieldRef("Epic Link"));
        assertThat(((Terminal) where("issue.property[\"a b\"].c.d 5 [k] = x")).field())
                .isEqualTo(new FieldRef(
                        "issue.property",
                        List.of(
                                new FieldRef.Property("a b", List.of(".c.d", "5")),
                                new FieldRef.Property("k", List.of()))));
    }

    @Test
    void readsOrders() {
        assertThat(Jql.parse("order by Rank ASC, cf[7] desc, key"))
                .isEqualTo(new Query(
                        null,
                        List.of(
                                new Sort(new FieldRef("Rank"), Sort.Direction.ASC),
                                new Sort(new FieldRef("cf[7]"), Sort.Direction.DESC),
                                new Sort(new FieldRef("key"), null))));
        assertThat(Jql.parse("a = 1x ORDER BY key").where()).isEqualTo(A);
    }

    @ParameterizedTest
    @MethodSource
    void readsStrings(String written, String value) {
        assertThat(operand("f = " + written)).isEqualTo(new Value(value));
    }

    static Stream<Arguments> readsStrings() {
        return Stream.of(
                arguments("\"a\\nb\\rc\\td\"", "a\nb\rc\td"),
                arguments("'\\u0041\\u00e9\\u00C9'", "A\u00e9\u00c9"),
                arguments("\"say \\\"hi\\\" \\'x\\'\"", "say \"hi\" 'x'"),
                arguments("'it\\'s'", "it's"),
                arguments("\"it's\"", "it's"),
                arguments("'\\\\'", "\\"),
                arguments("a\\ b\\u0040c", "a b@c"),
                arguments("10.2.x", "10.2.x"),
                arguments("-1d", "-1d"),
                arguments("2024-01-01T10:00", "2024-01-01T10:00"),
                arguments("gr\u00f6\u00dfe_`\u65e5\ud83d\ude00", "gr\u00f6\u00dfe_`\u65e5\ud83d\ude00"));
    }

    @Test
    void quotedStringsMaySpanLinesAndBeEmpty() {
        assertThat(operand("f = 'a\r\nb'")).isEqualTo(new Value("a\r\nb"));
        assertThat(operand("f = \"\"")).isEqualTo(new Value(""));
    }

    @Test
    void aNumberIsAnotherValueThanItsDigits() {
        assertThat(operand("f = 12")).isEqualTo(new Value("12", true));
        assertThat(operand("f = -12")).isEqualTo(new Value("-12", true));
        assertThat(operand("f = '12'")).isEqualTo(new Value("12"));
        assertThat(operand("f = 12a")).isEqualTo(new Value("12a"));
    }

    @Test
    void keywordsAreTextInQuotes() {
        assertThat(where("'order' = \"empty\"")).isEqualTo(equal("order", "empty"));
        assertThat(where("orderly = android")).isEqualTo(equal("orderly", "android"));
    }

    @Test
    void treesThatNoTextCanMeanAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new And(List.of(A)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Or(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ValueList(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Value("1x", true));
        assertThatIllegalArgumentException().isThrownBy(() -> new FieldRef(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new FunctionCall("", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Operator.ofSymbol("=="));
    }

    private static Clause where(String text) {
        return Objects.requireNonNull(Jql.parse(text).where());
    }

    private static Operand operand(String text) {
        return ((Terminal) where(text)).operand();
    }

    private static Clause equal(String field, String value) {
        return new Terminal(new FieldRef(field), Operator.EQUALS, new Value(value));
    }
}
