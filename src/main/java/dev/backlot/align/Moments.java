package dev.backlot.align;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Moments as Jira Align writes them: UTC, with milliseconds. */
final class Moments {

    private static final int LAST_YEAR = 9999;

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** A time without a zone is in UTC, a day without a time begins. */
    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'HH:mm[:ss]]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("[XXX][XX][X]")
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
            .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
            .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
            .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
            .toFormatter(Locale.ROOT);

    private Moments() {}

    /** A moment; null where there is none. */
    static @Nullable String written(@Nullable Instant moment) {
        return moment == null ? null : WRITTEN.format(moment);
    }

    /** The beginning of a day. */
    static String written(LocalDate day) {
        return WRITTEN.format(day.atStartOfDay(ZoneOffset.UTC));
    }

    /** The moment that a text tells; null where it tells none. */
    static @Nullable Instant read(String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text.strip(), READ);
            return moment.getYear() < 1 || moment.getYear() > LAST_YEAR ? null : moment.toInstant();
        } catch (DateTimeException noMoment) {
            return null;
        }
    }

    /** The day on which a written moment is. */
    static @Nullable LocalDate day(@Nullable Object written) {
        Instant moment = written instanceof String text ? read(text) : null;
        return moment == null ? null : LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
