package dev.backlot.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.springframework.http.HttpStatus;

/**
 * The error body of the framework below Jira's resources: no such path, wrong method, not logged in.
 *
 * @param message one sentence
 * @param statusCode the HTTP status once more
 */
public record RestStatus(
        String message, @JsonProperty("status-code") int statusCode) {

    /** The framework's own words for a status, such as {@code HTTP 405 Method Not Allowed} (recorded on 10.x). */
    public static RestStatus of(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        return new RestStatus(
                known == null ? "HTTP " + status : "HTTP " + status + " " + known.getReasonPhrase(), status);
    }

    /** A caller who must log in first, or whose token is not accepted (reported of 10.3). */
    public static RestStatus unauthenticated() {
        return new RestStatus("Client must be authenticated to access this resource.", 401);
    }

    static RestStatus noSuchPath(String address) {
        return new RestStatus("null for uri: " + address, 404);
    }

    /** A failure of the server; what failed is in the log only. */
    static RestStatus internalError() {
        return new RestStatus("Internal server error", 500);
    }
}
