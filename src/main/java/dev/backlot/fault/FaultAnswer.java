package dev.backlot.fault;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is answered in place of the server's own answer.
 *
 * @param status the HTTP status
 * @param message a sentence for the API's own error body, null for its own words
 * @param body the whole body as it is, null for the API's own error body
 * @param headers headers by name; one without a value is left out of the answer
 */
public record FaultAnswer(
        int status, @Nullable String message, @Nullable String body, Map<String, Optional<String>> headers) {

    /** Keeps the headers in their order. */
    public FaultAnswer {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }
}
