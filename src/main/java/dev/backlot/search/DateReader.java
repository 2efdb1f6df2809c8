package dev.backlot.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates in the caller's zone, periods from now on, and milliseconds since 1970. */
final class DateReader {

    private static final Pattern DATE =
            Pattern.compile("([0-9]{4})([-/])([0-9]{1,2})\\2([0-9]{1,2})(?: ([0-9]{1,2}):([0-9]{2}))?");

    /** What both databases can hold; periods and functions may reach further. */
    private static final OffsetDateTime FIRST = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final OffsetDateTime LAST = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

    private DateReader() {}

    /** For columns that hold a moment. */
    static @Nullable Object moment(Literal literal, String field, Compilation compilation) {
        Optional<Instant> instant = instant(literal, compilation, true);
        if (instant.isEmpty()) {
            compilation.error(Texts.invalidDateTime(written(literal), field));
        }
        return instant.map(DateReader::bounded).orElse(null);
    }

    /** For an argument of a function; nothing where it is no date. */
    static Optional<OffsetDateTime> argument(String text, Compilation compilation) {
        return instant(new Literal.Text(text, false), compilation, true).map(DateReader::bounded);
    }

    /** For columns that hold a day; such fields refuse a time of day. */
    static @Nullable Object day(Literal literal, String field, Compilation compilation) {
        Optional<Instant> instant = instant(literal, compilation, false);
        if (instant.isEmpty()) {
            compilation.error(Texts.invalidDate(written(literal), field));
        }
        ZoneId zone = compilation.viewer().timeZone();
        return instant.map(moment -> bounded(moment).atZoneSameInstant(zone).toLocalDate())
                .orElse(null);
    }

    private static Optional<Instant> instant(Literal literal, Compilation compilation, boolean withTime) {
        if (literal instanceof Literal.Moment moment) {
            return Optional.of(moment.instant());
        }
        if (!(literal instanceof Literal.Text text)) {
            return Optional.empty();
        }
        if (text.number()) {
            return milliseconds(text.text());
        }
        Matcher date = DATE.matcher(text.text().strip());
        return date.matches() && (withTime || date.group(5) == null)
                ? date(date, compilation.viewer().timeZone())
                : Periods.ofCalendar(text.text())
                        .map(period -> compilation.now().plus(period));
    }

    private static Optional<Instant> milliseconds(String text) {
        try {
            return Optional.of(Instant.ofEpochMilli(Long.parseLong(text)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> date(Matcher date, ZoneId zone) {
        try {
            LocalDate day = LocalDate.of(number(date, 1), number(date, 3), number(date, 4));
            LocalDateTime time =
                    date.group(5) == null ? day.atStartOfDay() : day.atTime(number(date, 5), number(date, 6));
            return Optional.of(time.atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private static OffsetDateTime bounded(Instant instant) {
        if (instant.isBefore(FIRST.toInstant())) {
            return FIRST;
        }
        return instant.isAfter(LAST.toInstant()) ? LAST : instant.atOffset(ZoneOffset.UTC);
    }

    private static String written(Literal literal) {
        return literal instanceof Literal.Text text ? text.text() : "";
    }
}
