package dev.backlot.api;

import dev.backlot.kernel.Problem;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as people write them: {@code 500ms}, {@code 30s}, {@code 5m}, {@code 1h}. */
public final class Durations {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})(ms|s|m|h)");

    private static final Map<String, Duration> UNITS = Map.of(
            "ms",
            Duration.ofMillis(1),
            "s",
            Duration.ofSeconds(1),
            "m",
            Duration.ofMinutes(1),
            "h",
            Duration.ofHours(1));

    private Durations() {}

    /**
     * Reads one.
     *
     * @param key whose value it is
     * @throws Problem where it is none
     */
    public static Duration parse(String text, String key) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw Problem.invalidField(
                    key, "The value of '" + key + "' must be a time with its unit, such as 500ms, 30s, 5m or 1h.");
        }
        return UNITS.getOrDefault(form.group(2), Duration.ZERO).multipliedBy(Long.parseLong(form.group(1)));
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
