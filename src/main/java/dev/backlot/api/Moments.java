package dev.backlot.api;

import dev.backlot.kernel.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Reads moments in the forms that clients send them. */
public final class Moments {

    private static final int LAST_YEAR = 9999;

    private static final DateTimeFormatter WITH_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private Moments() {}

    /** The moment, in whole milliseconds; null for a date without a time, which Jira takes as not given. */
    public static @Nullable Instant parse(String text, String key) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text.strip(), WITH_TIME);
            if (moment.getYear() < 1 || moment.getYear() > LAST_YEAR) {
                throw new DateTimeException("No database keeps the year " + moment.getYear());
            }
            return moment.toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException noMoment) {
            if (isDate(text.strip())) {
                return null;
            }
            throw Problem.invalidField(
                    key,
                    "The value of '" + key + "' must be a date with a time, such as 2015-04-11T15:22:00.000+10:00.");
        }
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException noDate) {
            return text.isEmpty();
        }
    }
}
