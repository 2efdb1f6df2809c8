package dev.backlot.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.jql.Clause;
import dev.backlot.jql.Jql;
import dev.backlot.seed.DemoWorld;
import dev.backlot.seed.World;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Random queries on the demo world find what a plain walk over its issues finds. */
@SearchTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JqlPropertyTest {

    private static final World WORLD = DemoWorld.create();
    private static final int QUERIES = 100;
    private static final int DEPTH = 4;
    private static final int DEEPEST = 100;

    @Autowired
    Jira jira;

    @RepeatedTest(5)
    void Random_queries_find_what_a_plain_walk_finds(RepetitionInfo repetition) {
        jira.with(WORLD).as("admin");
        Random random = new Random(20260814L * repetition.getCurrentRepetition());
        int found = 0;
        for (int index = 0; index < QUERIES; index++) {
            String jql = RandomJql.query(random, DEPTH);
            List<String> keys = jira.find(jql);
            assertThat(new TreeSet<>(keys)).as(jql).isEqualTo(new TreeSet<>(walk(jql)));
            assertThat(keys).as(jql).doesNotHaveDuplicates();
            found += keys.isEmpty() ? 0 : 1;
        }
        assertThat(found).as("queries that find something").isGreaterThan(QUERIES / 3);
    }

    @Test
    void A_query_as_deep_as_can_be_runs_and_a_deeper_one_is_refused() {
        jira.with(WORLD).as("admin");
        assertThat(jira.find(nested(DEEPEST))).containsExactly("PR-1");
        assertThat(jira.errors(nested(DEEPEST + 1), false))
                .singleElement()
                .asString()
                .contains("nested too deeply");
    }

    private static String nested(int levels) {
        StringBuilder jql = new StringBuilder("key = PR-1");
        for (int level = 0; level < levels; level++) {
            String word = level % 2 == 0 ? " or status is " : " and status is not ";
            jql.insert(0, "(").append(word).append("EMPTY)");
        }
        return jql.toString();
    }

    @Test
    void A_query_of_many_clauses_runs() {
        jira.with(WORLD).as("admin");
        String jql = IntStream.rangeClosed(1, 2000)
                .mapToObj(number -> "'Story Points' = " + number)
                .collect(Collectors.joining(" or "));
        assertThat(jira.find(jql)).isNotEmpty().hasSameElementsAs(jira.find("'Story Points' > 0"));
    }

    private static List<String> walk(String jql) {
        PlainWalk walk = new PlainWalk(WORLD);
        Clause where = Jql.parse(jql).where();
        return WORLD.issues().stream()
                .filter(issue -> walk.matches(issue, where, false))
                .map(walk::key)
                .toList();
    }
}
