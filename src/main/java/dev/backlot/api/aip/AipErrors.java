package dev.backlot.api.aip;

import dev.backlot.api.ErrorForm;
import dev.backlot.api.Failure;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Errors as this API tells them. The form is ours. */
@Component
class AipErrors implements ErrorForm {

    private final AipPrefix prefix;

    AipErrors(AipPrefix prefix) {
        this.prefix = prefix;
    }

    /** What is wrong. */
    record AipError(int status, String message) {}

    @Override
    public boolean covers(String path) {
        return prefix.covers(path);
    }

    @Override
    public String mediaType() {
        return MediaType.APPLICATION_JSON_VALUE;
    }

    @Override
    public Object body(Failure failure) {
        return new AipError(failure.status(), failure.text());
    }
}
