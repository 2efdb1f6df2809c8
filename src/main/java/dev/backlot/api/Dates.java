package dev.backlot.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes moments as the dialects do, in the server's own zone ({@code backlot.time-zone}, UTC when not set). */
@Component
public class Dates {

    private static final DateTimeFormatter READING = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d/MMM/uu h:mm a")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    private final ZoneId zone;
    private final DateTimeFormatter agile;
    private final DateTimeFormatter platform;
    private final DateTimeFormatter seconds;
    private final DateTimeFormatter date;
    private final DateTimeFormatter dateTime;

    /** Dates in that zone. */
    public Dates(@Value("${backlot.time-zone:UTC}") ZoneId zone) {
        this.zone = zone;
        this.agile = formatter("yyyy-MM-dd'T'HH:mm:ss.SSSXXX", zone);
        this.platform = formatter("yyyy-MM-dd'T'HH:mm:ss.SSSZ", zone);
        this.seconds = formatter("yyyy-MM-dd'T'HH:mm:ssZ", zone);
        this.date = formatter("dd/MMM/yy", zone);
        this.dateTime = formatter("dd/MMM/yy h:mm a", zone);
    }

    /** {@code 2015-04-11T15:22:00.000+10:00}, with {@code Z} for UTC; observed in sprints of Data Center and Cloud. */
    public String agile(Instant moment) {
        return agile.format(moment);
    }

    /** The beginning of a day, as {@link #agile(Instant)}. */
    public String agile(LocalDate day) {
        return agile.format(day.atStartOfDay(zone));
    }

    /** {@code 2015-04-11T15:22:00.000+1000}; observed in issues of Data Center 8.20 and 10.4. */
    public String platform(Instant moment) {
        return platform.format(moment);
    }

    /** {@code 2015-04-11T15:22:00+1000}; recorded in a report on a sprint, on Cloud. */
    public String inSeconds(Instant moment) {
        return seconds.format(moment);
    }

    /** {@code 11/Apr/15 3:22 PM}, as people read it: Jira's default look and feel. */
    public String readable(Instant moment) {
        return dateTime.format(moment);
    }

    /** {@code 11/Apr/15}, as people read it: Jira's default look and feel. */
    public String readable(LocalDate day) {
        return date.format(day);
    }

    /** The moment that somebody wrote as {@link #readable(Instant)} does; nothing where the text has another form. */
    public Optional<Instant> read(String text) {
        try {
            return Optional.of(
                    LocalDateTime.parse(text.strip(), READING).atZone(zone).toInstant());
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    /** The day that it is at a moment, on the server. */
    public LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    private static DateTimeFormatter formatter(String pattern, ZoneId zone) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(zone);
    }
}
