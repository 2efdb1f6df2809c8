package dev.backlot.report;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of days on which people work, or do not.
 *
 * @param start when it begins
 * @param end when the next one begins
 * @param working whether people work; Jira's default week has five days of work
 */
public record WorkRate(Instant start, Instant end, boolean working) {

    /** The stretches from one moment to another. */
    static List<WorkRate> between(Instant start, Instant end, ZoneId zone) {
        List<WorkRate> rates = new ArrayList<>();
        Instant from = start;
        while (from.isBefore(end)) {
            LocalDate day = from.atZone(zone).toLocalDate();
            boolean working = isWorking(day);
            while (isWorking(day) == working) {
                day = day.plusDays(1);
            }
            Instant next = day.atStartOfDay(zone).toInstant();
            Instant to = next.isBefore(end) ? next : end;
            rates.add(new WorkRate(from, to, working));
            from = to;
        }
        return rates;
    }

    private static boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
