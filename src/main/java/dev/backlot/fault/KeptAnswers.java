package dev.backlot.fault;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers that a fault gives again, by request and caller; no more than fit. */
final class KeptAnswers {

    private static final long MOST_BYTES = 16L * 1024 * 1024;
    private static final int MOST = 1000;

    private final Map<FaultCall, KeptAnswer> answers = new HashMap<>();
    private long bytes;

    synchronized @Nullable KeptAnswer find(FaultCall call) {
        return answers.get(call);
    }

    /** The first answer stays. */
    synchronized void keep(FaultCall call, KeptAnswer answer) {
        int size = answer.body().length;
        if (answers.size() < MOST && bytes + size <= MOST_BYTES && answers.putIfAbsent(call, answer) == null) {
            bytes += size;
        }
    }
}
