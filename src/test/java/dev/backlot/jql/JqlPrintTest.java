package dev.backlot.jql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JqlPrintTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "'project'=TST && !(a~\"b\")||c IS nUlL => project = TST AND NOT a ~ b OR c is EMPTY",
                "a = b and (c = d or e = f) => a = b AND (c = d OR e = f)",
                "not (a = b and c = d) => NOT (a = b AND c = d)",
                "(a = b) and (c = d and e = f) => a = b AND (c = d AND e = f)",
                "! ! a=b => NOT NOT a = b",
                "s Not  In (1,'2',open,\"in\") => s not in (1, \"2\", open, \"in\")",
                "s was not in f('x y',2) by me during (a,b) => s was not in f(\"x y\", \"2\") BY me DURING (a, b)",
                "s changed from a to b => s changed FROM a TO b",
                "issue.property[k].x.y = 1 => issue.property[k].x.y = 1",
                "CF[07] > -1d order by 'cf[8]' asc,Rank => cf[7] > -1d ORDER BY cf[8] ASC, Rank",
                "order by \"Epic Link\" DESC => ORDER BY \"Epic Link\" DESC",
                "`` => ``"
            })
    void printsCanonically(String written, String printed) {
        Query query = Jql.parse(written);
        assertThat(Jql.print(query)).isEqualTo(printed).isEqualTo(query.toString());
    }

    @Test
    void everyPartPrintsItself() {
        Query query = Jql.parse("not (a = b and c[d]e was in (f(g), 5) by EMPTY) order by h desc");
        Clause.Not not = (Clause.Not) Objects.requireNonNull(query.where());
        Clause.And and = (Clause.And) not.clause();
        Clause.Terminal was = (Clause.Terminal) and.clauses().get(1);
        Operand.ValueList list = (Operand.ValueList) was.operand();
        assertThat(not).hasToString("NOT (a = b AND c[d]e was in (f(g), 5) BY EMPTY)");
        assertThat(and).hasToString("a = b AND c[d]e was in (f(g), 5) BY EMPTY");
        assertThat(new Clause.Or(and.clauses())).hasToString("a = b OR c[d]e was in (f(g), 5) BY EMPTY");
        assertThat(was).hasToString("c[d]e was in (f(g), 5) BY EMPTY");
        assertThat(was.field()).hasToString("c[d]e");
        assertThat(list).hasToString("(f(g), 5)");
        assertThat(list.operands()).extracting(Operand::toString).isEqualTo(List.of("f(g)", "5"));
        assertThat(was.predicates()).hasToString("[BY EMPTY]");
        assertThat(query.orderBy()).hasToString("[h DESC]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Open | Open",
                "In Progress | \"In Progress\"",
                "12 | \"12\"",
                "-12 | \"-12\"",
                "1.2 | 1.2",
                "Select | \"Select\"",
                "cf | \"cf\"",
                "EMPTY | \"EMPTY\"",
                "&& | \"&&\"",
                "a@b.c | \"a@b.c\"",
                "a\"b'c | \"a\\\"b'c\"",
                "a\\b | \"a\\\\b\"",
                "日本 | 日本",
                "😀 x | \"😀 x\"",
                "`` | \"\""
            })
    void quotesWhereNeeded(String value, String quoted) {
        assertThat(Jql.quote(value)).isEqualTo(quoted);
    }

    @Test
    void escapesWhatMayNotStandInQuotes() {
        assertThat(Jql.quote(" a\n\r\t\u0001\u007f\ufdd0\uffff\ud83d "))
                .isEqualTo("\" a\\n\\r\\t\\u0001\\u007f\\ufdd0\\uffff\\ud83d \"");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void printedTreesReadBack(long seed) {
        RandomTrees trees = new RandomTrees(seed);
        for (int i = 0; i < 2000; i++) {
            Query query = trees.query();
            String text = Jql.print(query);
            Query back = Jql.parse(text);
            assertThat(back).as(text).isEqualTo(query);
            assertThat(Jql.print(back)).isEqualTo(text);
        }
    }

    @Test
    void quotedTextsReadBack() {
        RandomTrees trees = new RandomTrees(6);
        for (int i = 0; i < 20_000; i++) {
            String text = trees.text();
            Clause.Terminal clause = (Clause.Terminal)
                    Objects.requireNonNull(Jql.parse("f = " + Jql.quote(text)).where());
            assertThat(clause.operand()).isEqualTo(new Operand.Value(text));
        }
    }

    @Test
    void queriesJoin() {
        Query filter = Jql.parse("a = b or c = d order by e");
        Query sub = Jql.parse("f = g and h = i");
        assertThat(filter.and(sub)).hasToString("(a = b OR c = d) AND f = g AND h = i ORDER BY e");
        assertThat(sub.and(filter)).hasToString("f = g AND h = i AND (a = b OR c = d) ORDER BY e");
        assertThat(filter.and(Jql.parse("order by x"))).hasToString("a = b OR c = d ORDER BY x");
        assertThat(Jql.parse("order by x").and(sub)).hasToString("f = g AND h = i ORDER BY x");
        assertThat(Jql.parse("").and(Jql.parse(""))).isEqualTo(new Query(null, List.of()));
    }
}
