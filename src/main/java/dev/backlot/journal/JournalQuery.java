package dev.backlot.journal;

import dev.backlot.kernel.Problem;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.AntPathMatcher;

/**
 * Which requests are wanted; what is null says nothing.
 *
 * @param method their method
 * @param path a pattern of their path; {@code *} is anything within a part, {@code **} any number of parts
 * @param status their status, or its first digit as in {@code 4xx}
 * @param user the login name of whoever made them
 * @param since when the first of them came
 * @param after the number of the last one before them
 */
public record JournalQuery(
        @Nullable String method,
        @Nullable String path,
        @Nullable String status,
        @Nullable String user,
        @Nullable Instant since,
        @Nullable Long after) {

    private static final AntPathMatcher PATTERNS = new AntPathMatcher();
    private static final Pattern STATUS = Pattern.compile("0|[1-5](\\d\\d|[xX]{2})");

    /**
     * Refuses what can meet nothing.
     *
     * @throws Problem where the status is none or the path has no slash
     */
    public JournalQuery {
        if (status != null && !STATUS.matcher(status).matches()) {
            throw Problem.invalidField("status", JournalTexts.STATUS);
        }
        if (path != null && !path.startsWith("/")) {
            throw Problem.invalidField("path", JournalTexts.PATH);
        }
    }

    /** All there are. */
    public static JournalQuery all() {
        return new JournalQuery(null, null, null, null, null, null);
    }

    boolean meets(JournalEntry entry) {
        Exchange exchange = entry.exchange();
        return (after == null || entry.id() > after)
                && (method == null || method.equalsIgnoreCase(exchange.asked().method()))
                && (user == null || user.equalsIgnoreCase(exchange.user()))
                && (since == null || !exchange.start().isBefore(since))
                && (status == null || isStatus(status, exchange.answered().status()))
                && (path == null || PATTERNS.match(path, exchange.asked().path()));
    }

    private static boolean isStatus(String wanted, int status) {
        return (wanted.endsWith("x") || wanted.endsWith("X"))
                ? status / 100 == wanted.charAt(0) - '0'
                : Integer.toString(status).equals(wanted);
    }
}
