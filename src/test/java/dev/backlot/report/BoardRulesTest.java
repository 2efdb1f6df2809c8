package dev.backlot.report;

import static dev.backlot.report.Lives.ALSO_OPEN;
import static dev.backlot.report.Lives.DONE;
import static dev.backlot.report.Lives.OPEN;
import static dev.backlot.report.Lives.UNMAPPED;
import static dev.backlot.report.Lives.minute;
import static dev.backlot.report.Lives.since;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Sums, steps through columns and days of work. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BoardRulesTest {

    private static final List<List<Long>> COLUMNS =
            List.of(List.of(OPEN), List.of(ALSO_OPEN), List.of(), List.of(DONE));

    @Test
    void A_sum_of_nothing_is_no_sum() {
        assertThat(EstimateSum.of(List.of(OptionalDouble.empty()), each -> each).value())
                .isEmpty();
        assertThat(EstimateSum.of(List.of(OptionalDouble.of(0), OptionalDouble.empty()), each -> each)
                        .value())
                .hasValue(0);
        assertThat(EstimateSum.of(List.of(OptionalDouble.of(0.5), OptionalDouble.of(2)), each -> each)
                        .value())
                .hasValue(2.5);
    }

    @Test
    void Steps_lead_onto_the_board_over_it_and_off_it() {
        IssueLife life = since(1).bornAs(UNMAPPED)
                .to(2, OPEN)
                .to(3, OPEN)
                .to(4, ALSO_OPEN)
                .to(5, UNMAPPED)
                .to(6, DONE)
                .told();

        assertThat(FlowChange.of(life, COLUMNS))
                .containsExactly(
                        step(2, null, 0, UNMAPPED, OPEN),
                        step(4, 0, 1, OPEN, ALSO_OPEN),
                        step(5, 1, null, ALSO_OPEN, UNMAPPED),
                        step(6, null, 3, UNMAPPED, DONE));
        assertThat(FlowChange.of(since(1).told(), COLUMNS))
                .containsExactly(new FlowChange(
                        minute(1), "PR-1", OptionalInt.empty(), OptionalInt.of(0), OptionalLong.empty(), OPEN));
    }

    @Test
    void Weekends_are_no_days_of_work() {
        ZoneId zone = ZoneId.of("Asia/Kolkata");
        Instant friday = Instant.parse("2022-05-27T10:00:00Z");
        Instant tuesday = Instant.parse("2022-05-31T10:00:00Z");
        Instant saturdayThere = Instant.parse("2022-05-27T18:30:00Z");
        Instant mondayThere = Instant.parse("2022-05-29T18:30:00Z");

        assertThat(WorkRate.between(friday, tuesday, zone))
                .containsExactly(
                        new WorkRate(friday, saturdayThere, true),
                        new WorkRate(saturdayThere, mondayThere, false),
                        new WorkRate(mondayThere, tuesday, true));
        assertThat(WorkRate.between(friday, friday, zone)).isEmpty();
    }

    private static FlowChange step(int minute, Integer from, Integer to, long statusFrom, long statusTo) {
        return new FlowChange(minute(minute), "PR-1", column(from), column(to), OptionalLong.of(statusFrom), statusTo);
    }

    private static OptionalInt column(Integer place) {
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
