package dev.backlot.api.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.journal.Content;
import dev.backlot.journal.Exchange;
import dev.backlot.journal.Header;
import dev.backlot.journal.JournalEntry;
import dev.backlot.journal.NearMiss;
import dev.backlot.journal.ServedPath;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request with its answer, secrets masked.
 *
 * @param status the HTTP status, 0 where the connection ended before there was one
 * @param millis how long it took
 * @param unmatched whether there is no such path
 * @param nearMiss what may have been meant, where a path or a method is not there
 * @param dropped whether the connection ended before the whole answer was sent
 * @param faults the numbers of the faults that acted on it
 * @param request headers and body, in a single entry only
 * @param response headers and body, in a single entry only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryBean(
        long id,
        Instant time,
        String method,
        String path,
        String url,
        int status,
        String user,
        long millis,
        @Nullable Boolean unmatched,
        @Nullable String nearMiss,
        @Nullable Boolean dropped,
        @Nullable List<Long> faults,
        @Nullable MessageBean request,
        @Nullable MessageBean response) {

    /**
     * Headers and body.
     *
     * @param size how many bytes the body has
     * @param body its text, not there where it is none
     * @param cut whether there is more of it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MessageBean(
            List<Header> headers,
            long size,
            @Nullable String body,
            @Nullable Boolean cut) {

        static MessageBean of(List<Header> headers, Content body) {
            boolean text = body.kept().length > 0;
            return new MessageBean(
                    headers, body.size(), text ? body.text() : null, (text && body.isCut()) ? Boolean.TRUE : null);
        }
    }

    static EntryBean of(JournalEntry entry, List<ServedPath> served) {
        return bean(entry, served, false);
    }

    static EntryBean whole(JournalEntry entry, List<ServedPath> served) {
        return bean(entry, served, true);
    }

    private static EntryBean bean(JournalEntry entry, List<ServedPath> served, boolean whole) {
        Exchange exchange = entry.exchange();
        Exchange.Asked asked = exchange.asked();
        Exchange.Answered answered = exchange.answered();
        return new EntryBean(
                entry.id(),
                exchange.start(),
                asked.method(),
                asked.path(),
                asked.url(),
                answered.status(),
                exchange.user(),
                exchange.time().toMillis(),
                answered.unmatched() ? Boolean.TRUE : null,
                NearMiss.of(exchange, served).orElse(null),
                answered.dropped() ? Boolean.TRUE : null,
                exchange.faults().isEmpty() ? null : exchange.faults(),
                whole ? MessageBean.of(asked.headers(), asked.body()) : null,
                whole ? MessageBean.of(answered.headers(), answered.body()) : null);
    }
}
