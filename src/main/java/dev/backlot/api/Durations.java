package dev.backlot.api;

import dev.backlot.kernel.Problem;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as people write them: {@code 500ms}, {@code 30s}, {@code 5m}, {@code 1h}, {@code 2d}, {@code 1w}. */
public final class Durations {

    private static final Pattern FORM = Pattern.compile("(-?\\d{1,12})(ms|s|m|h|d|w)");

    /** Longer than anything here lasts, and short enough to be counted in milliseconds. */
    private static final Duration LONGEST = Duration.ofDays(1_000_000);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private static final Map<String, Duration> UNITS = Map.of(
            "ms",
            Duration.ofMillis(1),
            "s",
            Duration.ofSeconds(1),
            "m",
            Duration.ofMinutes(1),
            "h",
            Duration.ofHours(1),
            "d",
            Duration.ofDays(1),
            "w",
            Duration.ofDays(7));

    private Durations() {}

    /**
     * Reads one that is not negative.
     *
     * @param key whose value it is
     * @throws Problem where it is none
     */
    public static Duration parse(String text, String key) {
        return find(text)
                .filter(time -> !time.isNegative() && time.compareTo(LONGEST) <= 0)
                .orElseThrow(() -> Problem.invalidField(
                        key, "The value of '" + key + "' must be a time with its unit, such as 500ms, 30s, 5m or 1h."));
    }

    /**
     * Reads how long to wait for something, at most 60 seconds.
     *
     * @param key whose value it is
     * @throws Problem where it is no such time
     */
    public static Duration parseWait(String text, String key) {
        Duration time = parse(text, key);
        if (time.compareTo(LONGEST_WAIT) > 0) {
            throw Problem.invalidField(key, "The time to wait must be at most 60s.");
        }
        return time;
    }

    /** The one that a text is, which may be negative; nothing where it is none. */
    public static Optional<Duration> find(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches()
                ? Optional.of(
                        UNITS.getOrDefault(form.group(2), Duration.ZERO).multipliedBy(Long.parseLong(form.group(1))))
                : Optional.empty();
    }

    /** Writes one in the largest unit that leaves no fraction. */
    public static String format(Duration time) {
        long millis = time.toMillis();
        if (millis % 1000 != 0) {
            return millis + "ms";
        }
        long seconds = millis / 1000;
        return seconds % 60 != 0 ? seconds + "s" : seconds % 3600 != 0 ? seconds / 60 + "m" : seconds / 3600 + "h";
    }
}
