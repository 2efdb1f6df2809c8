package dev.backlot.fault;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer, to be given again.
 *
 * @param status the HTTP status
 * @param type the media type, null for none
 * @param headers names and values, in their order
 * @param body the bytes
 */
// Compared with nothing.
@SuppressWarnings("ArrayRecordComponent")
public record KeptAnswer(int status, @Nullable String type, List<Header> headers, byte[] body) {

    /**
     * A header.
     *
     * @param name its name
     * @param value its value
     */
    public record Header(String name, String value) {}

    /** Copies the headers; the bytes are the caller's, who changes them no more. */
    public KeptAnswer {
        headers = List.copyOf(headers);
    }
}
