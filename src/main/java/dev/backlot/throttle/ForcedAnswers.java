package dev.backlot.throttle;

import dev.backlot.kernel.Problem;
import dev.backlot.user.Users;
import dev.backlot.user.Viewer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers that will be 429 whatever the limits say, so that somebody can see what a client makes of them. */
@Service
public class ForcedAnswers {

    private final ForcedTable table;
    private final Users users;

    ForcedAnswers(ForcedTable table, Users users) {
        this.table = table;
        this.users = users;
    }

    /** Those that nobody got yet, in the order in which they will be given. */
    public List<Forced> pending() {
        return table.pending();
    }

    /**
     * Refuses the next requests.
     *
     * @param times how many
     * @param user the login name of whoever makes them, {@code anonymous} for callers who did not log in, null for all
     * @param path a pattern of their paths, null for all
     * @param retryAfter the seconds to wait that they are told, null for nothing
     * @throws Problem where there is no such user, or a number or the pattern does not do
     */
    @Transactional
    public void add(long times, @Nullable String user, @Nullable String path, @Nullable Long retryAfter) {
        if (!Limit.isCount(times)) {
            throw Problem.invalidField("times", ThrottleTexts.TIMES);
        }
        if (retryAfter != null && retryAfter < 0) {
            throw Problem.invalidField("retryAfter", ThrottleTexts.WAIT);
        }
        if (path != null && !RateLimits.isPath(path)) {
            throw Problem.invalidField("path", ThrottleTexts.PATH);
        }
        if (user != null && !isCaller(user)) {
            throw Problem.invalidField("user", ThrottleTexts.unknownUser(user));
        }
        table.removeSpent();
        table.add(new Forced(0, user == null ? null : user.toLowerCase(Locale.ROOT), path, times, retryAfter));
    }

    /** Forgets those that nobody got yet. */
    @Transactional
    public void clear() {
        table.clear();
    }

    private boolean isCaller(String name) {
        return name.equalsIgnoreCase(Viewer.anonymous().name())
                || users.byName(name).isPresent();
    }
}
