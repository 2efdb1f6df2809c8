package dev.backlot.report;

import java.time.Instant;
import java.util.List;

/**
 * How a value changed.
 *
 * @param first what it was before any change
 * @param steps the changes, oldest first; of several at one moment the last one counts from that moment on
 */
record Timeline<T>(T first, List<Step<T>> steps) {

    /** From a moment on there was another value. */
    record Step<T>(Instant at, T value) {}

    Timeline {
        steps = List.copyOf(steps);
    }

    /** A value that never changed. */
    static <T> Timeline<T> always(T value) {
        return new Timeline<>(value, List.of());
    }

    /** The value at a moment, after whatever happened at that moment. */
    T at(Instant moment) {
        T value = first;
        for (Step<T> step : steps) {
            if (step.at().isAfter(moment)) {
                break;
            }
            value = step.value();
        }
        return value;
    }
}
