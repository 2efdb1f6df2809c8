package dev.backlot.api.journal;

import dev.backlot.api.Durations;
import dev.backlot.api.KnownKeys;
import dev.backlot.api.Moments;
import dev.backlot.journal.JournalQuery;
import dev.backlot.kernel.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the journal is asked. A parameter that means nothing is refused: without it too much would be found. */
final class JournalParameters {

    private static final Set<String> KNOWN =
            Set.of("method", "path", "status", "user", "since", "after", "order", "limit", "count", "timeout");

    private static final int MOST = 1000;

    private JournalParameters() {}

    static void check(HttpServletRequest asked) {
        KnownKeys.require(asked.getParameterMap().keySet(), KNOWN);
    }

    static JournalQuery query(
            @Nullable String method,
            @Nullable String path,
            @Nullable String status,
            @Nullable String user,
            @Nullable String since,
            @Nullable Long after) {
        return new JournalQuery(
                method, path, status, user, since == null ? null : Moments.parse(since, "since"), after);
    }

    static int limit(int limit) {
        if (limit < 0 || limit > MOST) {
            throw Problem.invalidField("limit", "The limit must be 0 to 1000.");
        }
        return limit;
    }

    static int count(int count) {
        if (count < 1 || count > MOST) {
            throw Problem.invalidField("count", "The number of requests must be 1 to 1000.");
        }
        return count;
    }

    static Duration timeout(String timeout) {
        return Durations.parseWait(timeout, "timeout");
    }
}
