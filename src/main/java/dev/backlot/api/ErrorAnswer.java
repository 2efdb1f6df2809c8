package dev.backlot.api;

import dev.backlot.kernel.Problem;
import java.util.List;
import java.util.Map;

/**
 * What is sent for something that went wrong.
 *
 * @param status the HTTP status
 * @param body an {@link ErrorCollection} or a {@link RestStatus}
 * @param headers further headers
 */
record ErrorAnswer(int status, Object body, Map<String, String> headers) {

    static ErrorAnswer badRequest(String message) {
        return new ErrorAnswer(400, ErrorCollection.of(message), Map.of());
    }

    static ErrorAnswer status(int status, Map<String, String> headers) {
        return new ErrorAnswer(status, RestStatus.of(status), headers);
    }

    static ErrorAnswer internalError() {
        return new ErrorAnswer(500, RestStatus.internalError(), Map.of());
    }

    static ErrorAnswer of(Problem problem) {
        int status = status(problem.kind());
        boolean plainLoginNeeded = status == 401
                && problem.messages().isEmpty()
                && problem.errors().isEmpty();
        return new ErrorAnswer(
                status, plainLoginNeeded ? RestStatus.unauthenticated() : ErrorCollection.of(problem), Map.of());
    }

    /** The same for an {@link ErrorForm}. */
    Failure failure(String path) {
        return body instanceof ErrorCollection told
                ? new Failure(status, told.errorMessages(), told.errors(), path)
                : new Failure(status, List.of(), Map.of(), path);
    }

    private static int status(Problem.Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case UNAVAILABLE -> 503;
            case BROKEN -> 500;
        };
    }
}
