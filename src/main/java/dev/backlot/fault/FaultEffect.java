package dev.backlot.fault;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of a request that meets a fault.
 *
 * @param after whether the request is done first, and held, answered otherwise or dropped only then
 * @param latency how long it is held, null for not
 * @param answer what is answered instead, null for the server's own
 * @param drop how the connection ends in place of an answer
 * @param cut which share of the body is sent before the connection ends, 0 or more and below 1; null for all
 * @param garble whether bytes of the body are changed
 * @param drip how many bytes of the body are sent in a second, null for as many as can be
 * @param readOnly whether what would change something is refused, as while Jira is read-only
 * @param stale whether reads are answered as they were before
 */
public record FaultEffect(
        boolean after,
        @Nullable Latency latency,
        @Nullable FaultAnswer answer,
        Drop drop,
        @Nullable Double cut,
        boolean garble,
        @Nullable Long drip,
        boolean readOnly,
        boolean stale) {

    /** How a connection ends without an answer. */
    public enum Drop {
        /** It does not. */
        NONE,
        /** It is closed. */
        CLOSE,
        /** It is reset, which clients hear as an error of the network. */
        RESET
    }

    /** Whether it does nothing at all. */
    public boolean isNothing() {
        return latency == null && answer == null && drop == Drop.NONE && !changesBody() && !readOnly && !stale;
    }

    /** Whether it looks at the body of an answer. */
    public boolean changesBody() {
        return cut != null || garble || drip != null;
    }

    /** Whether the request goes no further, so that no later fault meets it. */
    boolean ends() {
        return !after && (answer != null || drop != Drop.NONE);
    }

    boolean concerns(FaultCall call) {
        return (!readOnly || call.mayWrite()) && (!stale || call.reads());
    }
}
