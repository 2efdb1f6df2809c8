package dev.backlot.report;

import static dev.backlot.report.Lives.ALSO_OPEN;
import static dev.backlot.report.Lives.DONE;
import static dev.backlot.report.Lives.OPEN;
import static dev.backlot.report.Lives.PROGRESS;
import static dev.backlot.report.Lives.SPRINT;
import static dev.backlot.report.Lives.UNMAPPED;
import static dev.backlot.report.Lives.since;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What becomes of an issue in a sprint that goes from minute 10 to minute 20. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SprintPartTest {

    private static final Period PERIOD = Lives.period(10, 20);

    @Test
    void What_is_done_in_the_sprint_is_completed() {
        check(since(1).in(5, SPRINT).to(15, DONE), Outcome.COMPLETED, false);
        check(since(1).in(5, SPRINT).to(10, DONE), Outcome.COMPLETED, false);
        check(since(1).in(5, SPRINT).to(20, DONE), Outcome.COMPLETED, false);
        check(since(1).in(12, SPRINT).to(15, DONE), Outcome.COMPLETED, true);
    }

    @Test
    void What_is_not_done_by_the_end_is_not_completed() {
        check(since(1).in(5, SPRINT).to(15, ALSO_OPEN), Outcome.NOT_COMPLETED, false);
        check(since(1).in(5, SPRINT).to(21, DONE), Outcome.NOT_COMPLETED, false);
        check(since(1).in(5, SPRINT).to(15, UNMAPPED), Outcome.NOT_COMPLETED, false);
        check(since(1).in(5, SPRINT).to(15, DONE).to(16, OPEN), Outcome.NOT_COMPLETED, false);
    }

    @Test
    void What_is_reopened_and_done_again_is_completed() {
        check(since(1).in(5, SPRINT).to(8, DONE).to(12, OPEN).to(16, DONE), Outcome.COMPLETED, false);
        check(since(1).in(5, SPRINT).to(15, DONE).to(17, DONE), Outcome.COMPLETED, false);
    }

    @Test
    void What_was_done_before_the_start_or_before_it_came_is_completed_elsewhere() {
        check(since(1).in(5, SPRINT).to(9, DONE), Outcome.COMPLETED_ELSEWHERE, false);
        check(since(1).bornAs(DONE).in(5, SPRINT), Outcome.COMPLETED_ELSEWHERE, false);
        check(since(1).to(12, DONE).in(14, SPRINT), Outcome.COMPLETED_ELSEWHERE, true);
        check(since(1).bornIn(8L).to(12, DONE).in(14, SPRINT), Outcome.COMPLETED_ELSEWHERE, true);
    }

    @Test
    void What_leaves_is_punted_whatever_its_status() {
        check(since(1).in(5, SPRINT).in(15), Outcome.PUNTED, false);
        check(since(1).in(12, SPRINT).in(15), Outcome.PUNTED, true);
        check(since(1).in(5, SPRINT).to(12, DONE).in(15, 8L), Outcome.PUNTED, false);
    }

    @Test
    void What_leaves_and_comes_back_was_there_from_the_start() {
        check(since(1).in(5, SPRINT).in(12).in(15, SPRINT), Outcome.NOT_COMPLETED, false);
    }

    @Test
    void What_goes_on_in_the_next_sprint_stays_in_this_one() {
        check(since(1).in(5, SPRINT).in(20, SPRINT, 8L), Outcome.NOT_COMPLETED, false);
    }

    @Test
    void What_is_made_in_the_sprint_counts_from_then_on() {
        check(since(10).bornIn(SPRINT), Outcome.NOT_COMPLETED, false);
        check(since(11).bornIn(SPRINT), Outcome.NOT_COMPLETED, true);
        check(since(20).bornIn(SPRINT), Outcome.NOT_COMPLETED, true);
    }

    @Test
    void What_was_there_at_another_time_plays_no_part() {
        assertThat(SprintPart.of(since(1).in(5, SPRINT).in(9).told(), PERIOD, PROGRESS))
                .isEmpty();
        assertThat(SprintPart.of(since(1).in(21, SPRINT).told(), PERIOD, PROGRESS))
                .isEmpty();
        assertThat(SprintPart.of(since(21).bornIn(SPRINT).told(), PERIOD, PROGRESS))
                .isEmpty();
    }

    @Test
    void Estimates_are_those_of_the_start_and_of_the_end() {
        estimates(since(1).bornWith(5).in(5, SPRINT).worth(8, 3).worth(15, 8).worth(21, 13), 3, 8);
        estimates(since(1).worth(11, 2).in(12, SPRINT).worth(14, 1), 2, 1);
        estimates(since(1).bornWith(5).in(5, SPRINT).in(12).worth(15, 1), 5, 1);
        SprintPart part = part(since(1).bornWith(5).in(5, SPRINT).unestimated(12));
        assertThat(part.initial()).hasValue(5);
        assertThat(part.current()).isEmpty();
    }

    @Test
    void A_sprint_that_ends_before_it_was_to_begin_has_what_is_in_it_at_its_end() {
        Period early = Lives.period(30, 20);
        IssueLife life = since(1).bornWith(3).in(15, SPRINT).to(20, DONE).told();

        assertThat(SprintPart.of(life, early, PROGRESS)).hasValueSatisfying(part -> {
            assertThat(part.outcome()).isEqualTo(Outcome.COMPLETED);
            assertThat(part.added()).isFalse();
            assertThat(part.initial()).isEqualTo(OptionalDouble.of(3));
        });
    }

    private static void check(Lives told, Outcome outcome, boolean added) {
        SprintPart part = part(told);
        assertThat(part.outcome()).isEqualTo(outcome);
        assertThat(part.added()).isEqualTo(added);
    }

    private static void estimates(Lives told, double initial, double current) {
        SprintPart part = part(told);
        assertThat(part.initial()).hasValue(initial);
        assertThat(part.current()).hasValue(current);
    }

    private static SprintPart part(Lives told) {
        return SprintPart.of(told.told(), PERIOD, PROGRESS).orElseThrow();
    }
}
