package dev.backlot.api.ativo;

import dev.backlot.api.ErrorForm;
import dev.backlot.api.Failure;
import dev.backlot.api.SpringError;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Errors as Spring Boot tells them by itself. That Ativo does so is assumed: nothing of its errors is known. */
@Component
class AtivoErrors implements ErrorForm {

    private final Clock clock;

    AtivoErrors(Clock clock) {
        this.clock = clock;
    }

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
        return SpringError.of(clock.instant(), failure);
    }
}
