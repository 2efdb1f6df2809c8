package dev.backlot.api.greenhopper;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.issue.Durations;
import dev.backlot.report.EstimateSum;
import dev.backlot.report.Statistic;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Writes estimates as reports do. Numbers are recorded; that time reads like {@code 2h} is from a client's sample. */
final class ReportEstimates {

    private static final String COUNT = "issueCount_";

    /** A sum, with the text {@code null} and no value where nothing is estimated. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EstimateSumBean(@Nullable Double value, String text) {}

    private ReportEstimates() {}

    static EstimateSumBean sum(EstimateSum sum, Statistic statistic) {
        return sum.value().isEmpty()
                ? new EstimateSumBean(null, "null")
                : written(sum.value().getAsDouble(), statistic);
    }

    /** The same, but nothing at all is 0. */
    static EstimateSumBean total(EstimateSum sum, Statistic statistic) {
        return written(sum.value().orElse(0), statistic);
    }

    static RapidIssueBean.Statistic statistic(OptionalDouble estimate, Statistic statistic) {
        return new RapidIssueBean.Statistic(fieldId(statistic), value(estimate, statistic));
    }

    /** The field's own id, or what stands for counting. */
    static String fieldId(Statistic statistic) {
        return statistic.kind() == Statistic.Kind.COUNT ? COUNT : statistic.fieldId();
    }

    static @Nullable Double number(OptionalDouble estimate) {
        return estimate.isPresent() ? estimate.getAsDouble() : null;
    }

    private static RapidIssueBean.Statistic.Value value(OptionalDouble estimate, Statistic statistic) {
        return estimate.isPresent() && statistic.kind() == Statistic.Kind.TIME
                ? new RapidIssueBean.Statistic.Value(
                        estimate.getAsDouble(), Durations.abbreviated((long) estimate.getAsDouble()))
                : new RapidIssueBean.Statistic.Value(number(estimate), null);
    }

    private static EstimateSumBean written(double value, Statistic statistic) {
        return new EstimateSumBean(
                value,
                statistic.kind() == Statistic.Kind.TIME ? Durations.abbreviated((long) value) : Double.toString(value));
    }
}
