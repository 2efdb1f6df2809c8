package dev.backlot.api.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes working time in Jira's default calendar: a week has 5 days, a day 8 hours. Seconds are cut off. */
final class Durations {

    private record Unit(String name, long seconds) {}

    private record Amount(long count, Unit unit) {

        String abbreviated() {
            return count + unit.name.substring(0, 1);
        }

        String written() {
            return count + " " + unit.name + (count == 1 ? "" : "s");
        }
    }

    private static final Unit MINUTE = new Unit("minute", 60);
    private static final List<Unit> UNITS =
            List.of(new Unit("week", 144_000), new Unit("day", 28_800), new Unit("hour", 3_600), MINUTE);

    private Durations() {}

    /** {@code 1h 30m}; observed on Data Center 8.20.7. */
    static String abbreviated(long seconds) {
        return amounts(seconds).stream().map(Amount::abbreviated).collect(Collectors.joining(" "));
    }

    /** {@code 1 hour, 30 minutes}; observed on Data Center 8.20.7. */
    static String written(long seconds) {
        return amounts(seconds).stream().map(Amount::written).collect(Collectors.joining(", "));
    }

    private static List<Amount> amounts(long seconds) {
        List<Amount> amounts = new ArrayList<>();
        long rest = seconds;
        for (Unit unit : UNITS) {
            if (rest >= unit.seconds) {
                amounts.add(new Amount(rest / unit.seconds, unit));
                rest %= unit.seconds;
            }
        }
        return amounts.isEmpty() ? List.of(new Amount(0, MINUTE)) : amounts;
    }
}
