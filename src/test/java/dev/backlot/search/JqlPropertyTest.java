package dev.backlot.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.jql.Clause;
import dev.backlot.jql.Jql;
import dev.backlot.seed.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Random queries on the demo world find what a plain walk over its issues finds. */
@SearchTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JqlPropertyTest {

    private static final PartsWorld PARTS = new PartsWorld();
    private static final World WORLD = PARTS.world();
    private static final PlainWalk WALK = new PlainWalk(PARTS);
    private static final int DEEPEST = 100;

    @Autowired
    Jira jira;

    @ParameterizedTest
    @CsvSource({"0, 900", "1, 900", "2, 900", "4, 300"})
    void Random_queries_find_what_a_plain_walk_finds(int depth, int queries) {
        assertThat(mismatches(new Random(20260814L + depth), depth, queries)).isEmpty();
    }

    private List<String> mismatches(Random random, int depth, int queries) {
        jira.with(WORLD).as("admin");
        List<String> mismatches = new ArrayList<>();
        int found = 0;
        for (int index = 0; index < queries; index++) {
            String jql = RandomJql.query(random, depth);
            List<String> keys = jira.find(jql);
            Set<String> difference = difference(keys, walk(jql));
            if (!difference.isEmpty() || keys.size() != Set.copyOf(keys).size()) {
                mismatches.add(jql + " differs in " + difference);
            }
            found += keys.isEmpty() ? 0 : 1;
        }
        assertThat(found).as("queries that find something").isGreaterThan(queries / 3);
        return mismatches;
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

    /** What only one of two finds. */
    private static Set<String> difference(List<String> one, List<String> other) {
        Set<String> difference = new TreeSet<>(one);
        difference.addAll(other);
        difference.removeIf(key -> one.contains(key) && other.contains(key));
        return difference;
    }

    private static List<String> walk(String jql) {
        Clause where = Jql.parse(jql).where();
        return WORLD.issues().stream()
                .filter(issue -> WALK.matches(issue, where, false))
                .map(WALK::key)
                .toList();
    }
}
