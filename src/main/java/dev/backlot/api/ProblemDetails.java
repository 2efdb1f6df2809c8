package dev.backlot.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 7807 has it.
 *
 * @param type what kind of problem it is; there is a page for none
 * @param title the name of the status
 * @param status the HTTP status
 * @param detail what went wrong, in whole sentences
 * @param instance where the request went
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDetails(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance) {

    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String NO_TYPE = "about:blank";

    /** A failure in this form. */
    public static ProblemDetails of(Failure failure) {
        return new ProblemDetails(NO_TYPE, failure.reason(), failure.status(), failure.text(), failure.path());
    }

    /** A status with a text of its own, wherever the request went. */
    public static ProblemDetails of(int status, String title, String detail) {
        return new ProblemDetails(NO_TYPE, title, status, detail, null);
    }
}
