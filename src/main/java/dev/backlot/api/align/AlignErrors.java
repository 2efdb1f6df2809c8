package dev.backlot.api.align;

import dev.backlot.api.ErrorForm;
import dev.backlot.api.Failure;
import dev.backlot.api.ProblemDetails;
import dev.backlot.kernel.PathPrefix;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Errors are problem details; where a path leads nowhere there is nothing to read (seen). */
@Component
class AlignErrors implements ErrorForm {

    @Override
    public boolean covers(String path) {
        return PathPrefix.covers(AlignDialect.ROOT, path);
    }

    @Override
    public String mediaType() {
        return ProblemDetails.MEDIA_TYPE;
    }

    @Override
    public @Nullable Object body(Failure failure) {
        boolean nothing = failure.messages().isEmpty() && failure.errors().isEmpty();
        if (failure.status() == HttpStatus.NOT_FOUND.value() && nothing) {
            return null;
        }
        return ProblemDetails.of(
                failure.status() == HttpStatus.GONE.value()
                        ? new Failure(failure.status(), List.of(AlignApiTexts.GONE), Map.of(), failure.path())
                        : failure);
    }
}
