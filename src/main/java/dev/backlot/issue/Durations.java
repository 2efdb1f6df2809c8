package dev.backlot.issue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and writes working time in Jira's default calendar: a week has 5 days, a day 8 hours; seconds are cut off. */
public final class Durations {

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
    private static final Pattern PART = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?)\\s*([a-z]*)[\\s,]*");

    private Durations() {}

    /**
     * The seconds of a text such as {@code 1w 2d}, {@code 3h 30m}, {@code 1.5h}, {@code 2 hours} or {@code 90}, which is
     * minutes; null where it is none.
     */
    public static @Nullable Long parse(String text) {
        Matcher part = PART.matcher(text.strip().toLowerCase(Locale.ROOT));
        BigDecimal seconds = BigDecimal.ZERO;
        while (part.lookingAt()) {
            Unit unit = unit(part.group(2));
            if (unit == null) {
                return null;
            }
            seconds = seconds.add(new BigDecimal(part.group(1)).multiply(BigDecimal.valueOf(unit.seconds)));
            if (part.end() == part.regionEnd()) {
                return seconds.setScale(0, RoundingMode.DOWN).longValue();
            }
            part.region(part.end(), part.regionEnd());
        }
        return null;
    }

    /** {@code 1h 30m}; observed on Data Center 8.20.7. */
    public static String abbreviated(long seconds) {
        return amounts(seconds).stream().map(Amount::abbreviated).collect(Collectors.joining(" "));
    }

    /** {@code 1 hour, 30 minutes}; observed on Data Center 8.20.7. */
    public static String written(long seconds) {
        return amounts(seconds).stream().map(Amount::written).collect(Collectors.joining(", "));
    }

    private static @Nullable Unit unit(String name) {
        if (name.isEmpty()) {
            return MINUTE;
        }
        return UNITS.stream()
                .filter(unit -> name.equals(unit.name.substring(0, 1))
                        || name.equals(unit.name)
                        || name.equals(unit.name + "s"))
                .findFirst()
                .orElse(null);
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
