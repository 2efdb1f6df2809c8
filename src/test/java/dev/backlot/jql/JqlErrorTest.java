package dev.backlot.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JqlErrorTest {

    private static final String THE = "Error in the JQL Query: ";
    private static final String OPERATORS = " The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN',"
            + " 'NOT IN', 'IS' and 'IS NOT'.";
    private static final String ESCAPES =
            " The valid escape sequences are \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX.";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`invalid query`, `query`, 9",
                "`a & b`, &, 3",
                "`a not b`, b, 7",
                "`a 'x y' = b`, x y, 3",
                "`a = b and c, d = e`, `,`, 12"
            })
    void operatorExpected(String jql, String got, int character) {
        assertThat(error(jql))
                .isEqualTo(THE + "Expecting operator but got '" + got + "'." + OPERATORS + " (line 1, character "
                        + character + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"project", "a = b or c", "a not", "cf[1]"})
    void operatorExpectedAtTheEnd(String jql) {
        assertThat(error(jql)).isEqualTo(THE + "Expecting operator before the end of the query." + OPERATORS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"project = A AND", "a = b or not", "(", "order by", "order by a,", "!"})
    void fieldExpectedAtTheEnd(String jql) {
        assertThat(error(jql)).isEqualTo(THE + "Expecting a field name at the end of the query.");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`( AND (a = b))`, AND, 3",
                "`, a = b`, `,`, 1",
                "`a = b AND = c`, =, 11",
                "order by desc, desc, 10"
            })
    void fieldExpected(String jql, String got, int character) {
        assertThat(error(jql))
                .isEqualTo(THE + "Expecting a field name but got '" + got + "'. You must surround '" + got
                        + "' in quotation marks to use it as a field name. (line 1, character " + character + ")");
    }

    @Test
    void bracketsWithoutCf() {
        assertThat(error("a = b and [78] = q"))
                .isEqualTo(THE + "Expecting a field name but got '['. Did you mean 'cf['? (line 1, character 11)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"project =", "issue IN ", "a in (b,", "a was not", "a changed by", "a is not", "a ~ (b, "})
    void operandExpectedAtTheEnd(String jql) {
        assertThat(error(jql))
                .isEqualTo(
                        "Error in JQL Query: Expecting either a value, list or function before the end of the query.");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "project = CF, CF, 11",
                "project = OR, OR, 11",
                "project = IN, IN, 11",
                "issues IN (), ), 12",
                "status in (In Progress), In, 12",
                "a != = b, =, 6",
                "a changed by by, by, 14",
                "a = not b, not, 5"
            })
    void operandExpected(String jql, String got, int character) {
        assertThat(error(jql))
                .isEqualTo("Error in JQL Query: Expecting either a value, list or function but got '" + got
                        + "'. You must surround '" + got
                        + "' in quotation marks to use it as a value. (line 1, character "
                        + character + ")");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "project = ENG status = Open, status, 15",
                "`text ~ '\"Vulnerable 'jquery' found\"'`, jquery, 22",
                "a = b), ), 6",
                "`a was (b, c) at '10:55'`, at, 14",
                "a was b from c, from, 9",
                "a = b c(d), c, 7"
            })
    void andOrOrExpected(String jql, String got, int character) {
        assertThat(error(jql))
                .isEqualTo(THE + "Expecting either 'OR' or 'AND' but got '" + got + "'. (line 1, character " + character
                        + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "(project = A | Expecting ')' before the end of the query.",
                "a was in (fred, bob | Expecting ')' before the end of the query.",
                "(a = b ORDER BY c) | Expecting ')' but got 'ORDER'. (line 1, character 8)",
                "a in (b c) | Expecting ')' but got 'c'. (line 1, character 9)",
                "a = f(b! | Expecting ')' or ',' but got '!'. (line 1, character 8)",
                "a = f(b | Expecting ')' or ',' before the end of the query.",
                "order created | Expecting 'BY' but got 'created'. (line 1, character 7)",
                "a = b order | Expecting 'BY' before the end of the query.",
                "order by a b | Expecting either 'ASC' or 'DESC' but got 'b'. (line 1, character 12)",
                "order by a desc b | Expecting ',' but got 'b'. (line 1, character 17)",
                "x = y order by a asc order by b | Expecting ',' but got 'order'. (line 1, character 22)",
                "cf[1 = b | Expecting ']' but got '='. (line 1, character 6)",
                "a[b | Expecting ']' before the end of the query."
            })
    void certainTokenExpected(String jql, String message) {
        assertThat(error(jql)).isEqualTo(THE + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "k = func( | Expecting a function argument at the end of the query.",
                "k = func(a, | Expecting a function argument at the end of the query.",
                "k = func(a,) | Function argument must be specified. (line 1, character 12)",
                "k = func(! | Expecting a function argument but got '!'. You must surround '!' in quotation marks to"
                        + " use it as an argument. (line 1, character 10)",
                "k = func(a, in) | Expecting a function argument but got 'in'. You must surround 'in' in quotation"
                        + " marks to use it as an argument. (line 1, character 13)",
                "a[] = b | Expecting a property id but got ']'. You must surround ']' in quotation marks to use it as"
                        + " a value. (line 1, character 3)",
                "a[ | Expecting a property id before the end of the query.",
                "cf = b | Expecting a custom field id enclosed by '[ ]' after 'cf'. Example: 'cf[10021]'. (line 1,"
                        + " character 4)",
                "cf[x] = b | Expecting a custom field id enclosed by '[ ]' after 'cf'. Example: 'cf[10021]'. (line 1,"
                        + " character 4)",
                "cf[ | Expecting a custom field id enclosed by '[ ]' after 'cf'. Example: 'cf[10021]'.",
                "'' = c | A field name cannot be empty. (line 1, character 1)",
                "a = b order by ' ' desc | A field name cannot be empty. (line 1, character 16)",
                "a = \"\"() | A function name cannot be empty. (line 1, character 5)"
            })
    void argumentsIdsAndNames(String jql, String message) {
        assertThat(error(jql)).isEqualTo(THE + message);
    }

    @ParameterizedTest
    @CsvSource({"project = AS, AS, 11", "Abort = x, Abort, 1", "a = b AND c = true, true, 15", "= limit, limit, 3"})
    void reservedWords(String jql, String word, int character) {
        assertThat(error(jql))
                .isEqualTo(THE + "'" + word + "' is a reserved JQL word. You must surround it in quotation marks to use"
                        + " it in a query. (line 1, character " + character + ")");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"reporter=a/user, /, 002f, 11", "`assignee = me@x.y`, @, 0040, 14", "a = #1, #, 0023, 5"})
    void reservedCharacters(String jql, String got, String code, int character) {
        assertThat(error(jql))
                .isEqualTo(THE + "The character '" + got + "' is a reserved JQL character. You must enclose it in a"
                        + " string or use the escape '\\u" + code + "' instead. (line 1, character " + character + ")");
    }

    @ParameterizedTest
    @ValueSource(chars = {'#', '$', '%', '*', '+', '/', ';', '?', '@', '^', '{', '}'})
    void allReservedCharacters(char c) {
        assertThat(error("a = " + c)).contains("The character '" + c + "' is a reserved JQL character.");
    }

    @Test
    void unfinishedStrings() {
        assertThat(error("summary ~ \"unclosed"))
                .isEqualTo(THE + "The quoted string 'unclosed' has not been completed. (line 1, character 11)");
        assertThat(error("a = 'Configuring Fees "))
                .isEqualTo(THE + "The quoted string 'Configuring Fees ' has not been completed. (line 1, character 5)");
        assertThat(error("comment ~ '"))
                .isEqualTo(THE + "The quoted string has not been completed. (line 1, character 11)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "comme\\unt ~ test | \\un | 6",
                "x = VP20 AND y \\!= currentUser() | \\! | 16",
                "a = \"b\\g\" | \\g | 7",
                "a = '\\u12z4' | \\u12z | 6",
                "a = b\\N | \\N | 6",
                "a = '\\U0041' | \\U | 6",
                "a = \\😀 | \\😀 | 5"
            })
    void illegalEscapes(String jql, String escape, int character) {
        assertThat(error(jql))
                .isEqualTo(THE + "'" + escape + "' is an illegal JQL escape sequence." + ESCAPES
                        + " (line 1, character " + character + ")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = \\", "a = \\u", "a = \\u004"})
    void unfinishedEscapes(String jql) {
        assertThat(error(jql))
                .isEqualTo(THE + "The escape sequence has not been completed." + ESCAPES + " (line 1, character 5)");
    }

    @Test
    void charactersThatMayStandNowhere() {
        assertThat(error("a = \u0007b"))
                .isEqualTo(THE + "The character '\u0007' must be escaped. Use the escape '\\u0007' instead. (line 1,"
                        + " character 5)");
        assertThat(error("a = 'b\tc'")).contains("Use the escape '\\u0009' instead. (line 1, character 7)");
        assertThat(error("a = \ufdd0")).contains("'\\ufdd0'");
    }

    @Test
    void placesCountLinesAndUtf16Units() {
        assertThat(error("a = '\uD83D\uDE00' b")).endsWith("(line 1, character 10)");
        assertThat(error("a = b\r\nAND c = d\n  e")).endsWith("(line 3, character 3)");
        assertThat(error("a = 'b\nc\\q'")).endsWith("(line 2, character 2)");
        assertThat(error("\n@")).endsWith("(line 2, character 1)");
    }

    @Test
    void aBadTokenWinsOverASyntaxErrorBeforeIt() {
        assertThat(error("a a a = @")).contains("reserved JQL character");
    }

    @Test
    void operandsHaveToSuitTheOperator() {
        assertThat(error("summary in test"))
                .isEqualTo("Operator 'in' does not support the non-list value '\"test\"' for field 'summary'.");
        assertThat(error("NOT s not in 5"))
                .isEqualTo("Operator 'not in' does not support the non-list value '5' for field 's'.");
        assertThat(error("s = (A, 'b c', f(x), 1, empty)"))
                .isEqualTo(
                        "Operator '=' does not support the list value '(\"A\", \"b c\", f(\"x\"), 1, EMPTY)' for field"
                                + " 's'.");
        assertThat(error("s is open"))
                .isEqualTo("Operator 'is' does not support searching for non-empty values for field 's'.");
        assertThat(error("s is not f()"))
                .isEqualTo("Operator 'is not' does not support searching for non-empty values for field 's'.");
        assertThat(error("s > EMPTY"))
                .isEqualTo("Operator '>' does not support searching for empty values for field 's'.");
        assertThat(error("s <= (a)")).startsWith("Operator '<=' does not support the list value");
    }

    @Test
    void allUnsuitableOperandsAreReported() {
        JqlException error = catchThrowableOfType(
                JqlException.class, () -> Jql.parse("a = (b) and (c in d or e = f or not g was (h))"));
        assertThat(error.messages())
                .containsExactly(
                        "Operator '=' does not support the list value '(\"b\")' for field 'a'.",
                        "Operator 'in' does not support the non-list value '\"d\"' for field 'c'.",
                        "Operator 'was' does not support the list value '(\"h\")' for field 'g'.");
        assertThat(error).hasMessage(String.join(" ", error.messages()));
    }

    private static String error(String jql) {
        JqlException error = catchThrowableOfType(JqlException.class, () -> Jql.parse(jql));
        assertThat(error).as(jql).isNotNull();
        assertThat(error.messages()).hasSize(1);
        return error.messages().get(0);
    }
}
