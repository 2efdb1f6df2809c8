package dev.backlot.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A request and its answer.
 *
 * @param asked what was asked
 * @param answered what was answered
 * @param user the login name of whoever asked, {@code anonymous} for nobody who logged in
 * @param start when, by the server's clock
 * @param time how long it took, by no clock that can be set
 * @param faults the numbers of the faults that acted on it
 */
public record Exchange(Asked asked, Answered answered, String user, Instant start, Duration time, List<Long> faults) {

    private static final int FIRST_ERROR = 400;

    /**
     * A request.
     *
     * @param method its method
     * @param url where it went, as sent
     * @param path the same without query and the server's own prefix
     * @param protocol such as HTTP/1.1
     * @param headers in the order sent
     * @param body its body
     */
    public record Asked(String method, String url, String path, String protocol, List<Header> headers, Content body) {

        /** Copies the headers. */
        public Asked {
            headers = List.copyOf(headers);
        }
    }

    /**
     * An answer.
     *
     * @param status the HTTP status, 0 where the connection ended before there was one
     * @param headers in the order sent
     * @param body its body
     * @param unmatched whether there is no such path
     * @param dropped whether the connection ended before the whole answer was sent
     */
    public record Answered(int status, List<Header> headers, Content body, boolean unmatched, boolean dropped) {

        /** Copies the headers. */
        public Answered {
            headers = List.copyOf(headers);
        }
    }

    /** Copies the numbers. */
    public Exchange {
        faults = List.copyOf(faults);
    }

    /** The same without secrets; bodies hide theirs by themselves. Only who reads pays for it, not each request. */
    Exchange masked() {
        return new Exchange(
                new Asked(
                        asked.method,
                        Secret.maskUrl(asked.url),
                        asked.path,
                        asked.protocol,
                        asked.headers.stream().map(Secret::mask).toList(),
                        asked.body),
                new Answered(
                        answered.status,
                        answered.headers.stream().map(Secret::mask).toList(),
                        answered.body,
                        answered.unmatched,
                        answered.dropped),
                user,
                start,
                time,
                faults);
    }

    /** Whether it went wrong in some way. */
    public boolean isRefused() {
        return answered.status >= FIRST_ERROR || answered.status == 0 || answered.dropped;
    }

    /** About how many bytes it takes. */
    long weight() {
        long headers = weight(asked.headers) + weight(answered.headers);
        return 400L + asked.url.length() * 2L + headers + asked.body.kept().length + answered.body.kept().length;
    }

    private static long weight(List<Header> headers) {
        return headers.stream()
                .mapToLong(
                        header -> 100L + header.name().length() + header.value().length())
                .sum();
    }
}
