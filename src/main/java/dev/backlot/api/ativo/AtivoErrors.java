package dev.backlot.api.ativo;

import dev.backlot.api.ErrorForm;
import dev.backlot.api.Failure;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Errors as Spring Boot tells them by itself. That Ativo does so is assumed: nothing of its errors is known. */
@Component
class AtivoErrors implements ErrorForm {

    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

    private final Clock clock;

    AtivoErrors(Clock clock) {
        this.clock = clock;
    }

    /** What Spring Boot says. */
    record SpringError(String timestamp, int status, String error, String path) {}

    @Override
    public boolean covers(String path) {
        return AtivoPaths.cover(path);
    }

    @Override
    public String mediaType() {
        return MediaType.APPLICATION_JSON_VALUE;
    }

    @Override
    public Object body(Failure failure) {
        String now = MILLIS.format(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        return new SpringError(now, failure.status(), failure.reason(), failure.path());
    }
}
