package dev.backlot.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function that queries may call.
 *
 * @param name the name as messages show it
 * @param kind what fields its values fit
 * @param list whether it gives several values, so that only the operators {@code in} take it
 * @param most the most arguments it takes
 */
record JqlFunction(String name, Field.Kind kind, boolean list, int least, int most, Body body) {

    /** What a function does. */
    @FunctionalInterface
    interface Body {

        /** The values; null where an argument is wrong, which is reported. */
        @Nullable
        List<Literal> values(Call call);
    }

    /** One call of a function. */
    record Call(String function, List<String> arguments, Compilation compilation) {}

    /** A function without arguments. */
    static JqlFunction of(String name, Field.Kind kind, boolean list, Body body) {
        return new JqlFunction(name, kind, list, 0, 0, body);
    }

    boolean takes(int arguments) {
        return arguments >= least && arguments <= most;
    }
}
