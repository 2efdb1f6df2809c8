package dev.backlot.throttle;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What holds for somebody.
 *
 * @param mode what is done with the requests
 * @param limit how many there may be, null where they are not counted
 */
public record Rule(Mode mode, @Nullable Limit limit) {

    /** Keeps numbers only where they mean something. */
    public Rule {
        if (mode == Mode.LIMIT && limit == null) {
            throw new IllegalArgumentException("A limit has numbers");
        }
        limit = mode == Mode.LIMIT ? limit : null;
    }

    /** The numbers, where requests are counted. */
    public Optional<Limit> counted() {
        return Optional.ofNullable(limit);
    }
}
