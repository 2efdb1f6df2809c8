package dev.backlot.api.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.backlot.journal.Header;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An HTTP archive, version 1.2. -1 is its word for what is not known. */
record HarBean(Log log) {

    /** All there is. */
    record Log(String version, Creator creator, List<Entry> entries) {}

    /** Who wrote it. */
    record Creator(String name, String version) {}

    /**
     * A request with its answer.
     *
     * @param time milliseconds
     * @param number the entry's in the journal; the underscore is the form's own for what others add
     */
    record Entry(
            Instant startedDateTime,
            double time,
            Request request,
            Response response,
            Map<String, Object> cache,
            Timings timings,
            @JsonProperty("_id") long number) {}

    /** What was asked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Request(
            String method,
            String url,
            String httpVersion,
            List<Header> cookies,
            List<Header> headers,
            List<Header> queryString,
            @Nullable PostData postData,
            int headersSize,
            long bodySize) {}

    /** A body that was sent. */
    record PostData(String mimeType, List<Header> params, String text) {}

    /** What was answered. */
    record Response(
            int status,
            String statusText,
            String httpVersion,
            List<Header> cookies,
            List<Header> headers,
            Content content,
            String redirectURL,
            int headersSize,
            long bodySize) {}

    /** A body that was answered. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Content(
            long size,
            String mimeType,
            @Nullable String text,
            @Nullable String comment) {}

    /** How long each step took, in milliseconds: all of it is waiting here. */
    record Timings(double send, @JsonProperty("wait") double waiting, double receive) {}
}
