package dev.backlot.report;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What issues are estimated at together.
 *
 * @param value the sum, nothing where none of them is estimated
 */
public record EstimateSum(OptionalDouble value) {

    static <T> EstimateSum of(Collection<T> parts, Function<T, OptionalDouble> estimate) {
        double[] estimated = parts.stream()
                .map(estimate)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        if (estimated.length == 0) {
            return new EstimateSum(OptionalDouble.empty());
        }
        double sum = 0;
        for (double each : estimated) {
            sum += each;
        }
        return new EstimateSum(OptionalDouble.of(sum));
    }
}
