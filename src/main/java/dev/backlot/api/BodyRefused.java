package dev.backlot.api;

import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request's body is too large (413) or comes too slowly (408); found while it is read, wherever that is. */
final class BodyRefused extends IOException {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST_CAUSE = 10;

    private final int status;

    BodyRefused(int status) {
        super("The request's body is refused with " + status);
        this.status = status;
    }

    /** The refusal behind a failure, null where it failed for another reason. */
    static @Nullable BodyRefused behind(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .filter(BodyRefused.class::isInstance)
                .map(BodyRefused.class::cast)
                .findFirst()
                .orElse(null);
    }

    int status() {
        return status;
    }
}
