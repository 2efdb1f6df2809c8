package dev.backlot.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * Something that went wrong, for an {@link ErrorForm} to tell.
 *
 * @param status the HTTP status
 * @param messages whole sentences, may be empty
 * @param errors sentences by the name of the field that is wrong, may be empty
 * @param path where the request went, with the context path
 */
public record Failure(int status, List<String> messages, Map<String, String> errors, String path) {

    /** The name of the status, such as {@code Not Found}. */
    public String reason() {
        HttpStatus known = HttpStatus.resolve(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }

    /** All sentences in one, the status' name where there is none. */
    public String text() {
        List<String> sentences = new ArrayList<>(messages);
        sentences.addAll(errors.values());
        return sentences.isEmpty() ? reason() : String.join(" ", sentences);
    }
}
