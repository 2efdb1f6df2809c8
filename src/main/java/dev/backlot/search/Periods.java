package dev.backlot.search;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spans of time as Jira writes them. */
final class Periods {

    private static final Pattern PERIOD =
            Pattern.compile("([-+]?)([0-9]{1,9}[wdhm](?:\\s+[0-9]{1,9}[wdhm])*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern INCREMENT = Pattern.compile("([-+]?[0-9]{1,9})([yMwdhm]?)");
    private static final long HOURS_A_DAY = 24;
    private static final long DAYS_A_WEEK = 7;
    private static final long WORKING_HOURS_A_DAY = 8;
    private static final long WORKING_DAYS_A_WEEK = 5;

    private Periods() {}

    /** A period that a date field is compared with, such as {@code -4w 2d}: one sign, units in any letter case. */
    static Optional<Duration> ofCalendar(String text) {
        return sum(text, HOURS_A_DAY, DAYS_A_WEEK);
    }

    /** An amount of work, such as {@code 1d 4h}, with Jira's default of eight hours a day and five days a week. */
    static Optional<Duration> ofWork(String text) {
        return sum(text, WORKING_HOURS_A_DAY, WORKING_DAYS_A_WEEK);
    }

    /**
     * Adds what a date function's argument says, such as {@code -1M}: one number, unit case-sensitive.
     *
     * @param unit the function's own unit, meant where the argument names none
     * @return nothing where the argument is wrong
     */
    static Optional<ZonedDateTime> add(ZonedDateTime start, String text, char unit) {
        Matcher matcher = INCREMENT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(plus(start, Long.parseLong(matcher.group(1)), unitOf(text, unit)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The unit that an argument names, else the function's own. */
    static char unitOf(String text, char own) {
        String stripped = text.strip();
        char last = stripped.isEmpty() ? own : stripped.charAt(stripped.length() - 1);
        return Character.isLetter(last) ? last : own;
    }

    private static ZonedDateTime plus(ZonedDateTime start, long number, char unit) {
        return switch (unit) {
            case 'y' -> start.plusYears(number);
            case 'M' -> start.plusMonths(number);
            case 'w' -> start.plusWeeks(number);
            case 'd' -> start.plusDays(number);
            case 'h' -> start.plusHours(number);
            default -> start.plusMinutes(number);
        };
    }

    private static Optional<Duration> sum(String text, long hoursADay, long daysAWeek) {
        Matcher matcher = PERIOD.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Duration sum = Duration.ZERO;
        for (String part : BLANKS.split(matcher.group(2).toLowerCase(Locale.ROOT), -1)) {
            long number = Long.parseLong(part.substring(0, part.length() - 1));
            sum = sum.plus(
                    switch (part.charAt(part.length() - 1)) {
                        case 'w' -> Duration.ofHours(number * daysAWeek * hoursADay);
                        case 'd' -> Duration.ofHours(number * hoursADay);
                        case 'h' -> Duration.ofHours(number);
                        default -> Duration.ofMinutes(number);
                    });
        }
        return Optional.of(matcher.group(1).equals("-") ? sum.negated() : sum);
    }
}
