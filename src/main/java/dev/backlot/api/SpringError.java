package dev.backlot.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * What went wrong, as Spring Boot tells it by itself.
 *
 * @param timestamp when, in UTC with milliseconds
 * @param status the HTTP status
 * @param error the name of the status
 * @param path where the request went
 */
public record SpringError(String timestamp, int status, String error, String path) {

    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

    /** A failure in this form. */
    public static SpringError of(Instant now, Failure failure) {
        return new SpringError(
                MILLIS.format(now.atOffset(ZoneOffset.UTC)), failure.status(), failure.reason(), failure.path());
    }
}
