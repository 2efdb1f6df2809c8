package dev.backlot.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LexoRankTest {

    @Test
    void beginsAndGoesOnAsRecorded() {
        assertThat(LexoRank.first()).isEqualTo("0|hzzzzz:");
        assertThat(LexoRank.after("0|hzzzzz:")).isEqualTo("0|i00007:");
        assertThat(LexoRank.after("0|i00007:")).isEqualTo("0|i0000f:");
        assertThat(LexoRank.after("0|i00007:zz")).isEqualTo("0|i0000f:");
    }

    @Test
    void goesOnBehindTheHighestWholeRank() {
        String last = LexoRank.after("0|zzzzzz:");

        assertThat(last).isGreaterThan("0|zzzzzz:");
        assertThat(LexoRank.after(last)).isGreaterThan(last);
    }

    @Test
    void findsAPlaceBetweenNeighbours() {
        assertThat(LexoRank.between('0', "0|hzzzzz:", "0|i00007:", 1)).containsExactly("0|i00003:");
        assertThat(LexoRank.between('0', "0|i00003:", "0|i00004:", 1)).containsExactly("0|i00003:i");
    }

    @Test
    void findsPlacesBeforeTheFirstAndBehindTheLast() {
        assertThat(LexoRank.between('0', null, "0|000001:", 1).get(0)).isLessThan("0|000001:");
        assertThat(LexoRank.between('0', "0|zzzzzz:", null, 1).get(0)).isGreaterThan("0|zzzzzz:");
        assertThat(LexoRank.between('0', null, null, 3)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void findsFiftyPlacesInTheNarrowestGap() {
        List<String> ranks = LexoRank.between('0', "0|i00003:", "0|i00004:", 50);

        assertThat(ranks).hasSize(50).isSorted().doesNotHaveDuplicates();
        assertThat(ranks).allMatch(rank -> rank.compareTo("0|i00003:") > 0 && rank.compareTo("0|i00004:") < 0);
    }

    @Test
    void staysInOrderThroughThousandsOfRandomMoves() {
        Random random = new Random(42);
        List<String> list = new ArrayList<>(List.of(LexoRank.first()));
        for (int move = 0; move < 3000; move++) {
            int place = random.nextInt(list.size() + 1);
            String lower = place == 0 ? null : list.get(place - 1);
            String upper = place == list.size() ? null : list.get(place);
            list.addAll(place, LexoRank.between('0', lower, upper, 1 + random.nextInt(3)));
        }

        assertThat(list).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void growsSlowlyWhenAllMovesGoToTheSamePlace() {
        String upper = "0|i00007:";
        for (int move = 0; move < 400; move++) {
            upper = LexoRank.between('0', "0|hzzzzz:", upper, 1).get(0);
        }

        assertThat(upper.length()).isLessThan(LexoRank.LONGEST);
    }

    @Test
    void spreadsAWholeListInTheNextBucket() {
        assertThat(LexoRank.nextBucket('0')).isEqualTo('1');
        assertThat(LexoRank.nextBucket('2')).isEqualTo('0');
        assertThat(List.of(LexoRank.spread('1', 0), LexoRank.spread('1', 1), LexoRank.spread('1', 1_000_000)))
                .isSorted()
                .allMatch(rank -> rank.length() == 9);
    }
}
