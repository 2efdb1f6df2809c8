package dev.backlot.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.support.HttpTest;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** That the order of issues survives as many moves as one likes. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RankingTest {

    @Autowired
    private Ranking ranking;

    @Autowired
    private IssueRepository issues;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void When_everything_is_put_at_one_place_the_list_is_spread_and_stays_in_order() {
        List<Long> expected = order();
        Long target = expected.get(0);
        Long first = expected.get(1);
        Long second = expected.get(2);
        char bucket = bucket();

        for (int round = 0; round < 6; round++) {
            inTransaction(() -> {
                for (int move = 0; move < 120; move++) {
                    Long next = move % 2 == 0 ? second : first;
                    ranking.after(issue(target), List.of(issue(next)));
                    entities.flush();
                    expected.remove(next);
                    expected.add(1, next);
                }
            });
            assertThat(order()).isEqualTo(expected);
        }

        assertThat(bucket()).isNotEqualTo(bucket);
        assertThat(ranks()).doesNotHaveDuplicates().allMatch(rank -> rank.length() <= LexoRank.LONGEST);
    }

    @Test
    void Whatever_is_moved_wherever_the_others_keep_their_order() {
        List<Long> expected = order();
        Random random = new Random(7);

        inTransaction(() -> {
            for (int move = 0; move < 100; move++) {
                Long target = expected.get(random.nextInt(expected.size()));
                List<Long> moved = random.ints(1 + random.nextInt(4), 0, expected.size())
                        .distinct()
                        .mapToObj(expected::get)
                        .filter(id -> !id.equals(target))
                        .toList();
                boolean before = random.nextBoolean();
                List<Issue> found = moved.stream().map(this::issue).toList();
                if (before) {
                    ranking.before(issue(target), found);
                } else {
                    ranking.after(issue(target), found);
                }
                entities.flush();
                expected.removeAll(moved);
                expected.addAll(expected.indexOf(target) + (before ? 0 : 1), moved);
            }
        });

        assertThat(order()).isEqualTo(expected);
    }

    private Issue issue(long id) {
        return issues.findById(id).orElseThrow();
    }

    private void inTransaction(Runnable action) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> action.run());
    }

    private List<Long> order() {
        return new ArrayList<>(jdbc.queryForList("select id from issue order by issue_rank", Long.class));
    }

    private List<String> ranks() {
        return jdbc.queryForList("select issue_rank from issue order by id", String.class);
    }

    private char bucket() {
        return LexoRank.bucket(ranks().get(0));
    }
}
