package dev.backlot.api;

import dev.backlot.kernel.Nearness;
import dev.backlot.kernel.Problem;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Refuses keys that mean nothing, where a misspelt one would do something else than was meant. */
public final class KnownKeys {

    private KnownKeys() {}

    /**
     * Lets a body through that has no other keys.
     *
     * @throws Problem where it has
     */
    public static void require(JsonBody body, Set<String> known) {
        require(body.keys(), known);
    }

    /**
     * Lets parameters or keys through that have no other names.
     *
     * @throws Problem where they have
     */
    public static void require(Collection<String> names, Set<String> known) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        for (String name : names) {
            if (!known.contains(name)) {
                mistakes.put(name, unknown(name, known));
            }
        }
        if (!mistakes.isEmpty()) {
            throw Problem.invalidFields(mistakes);
        }
    }

    private static String unknown(String name, Set<String> known) {
        return "There is no '" + name + "' here. "
                + Nearness.closest(name, known)
                        .map(closest -> "Is '" + closest + "' meant?")
                        .orElseGet(() -> "There is: "
                                + String.join(", ", known.stream().sorted().toList()) + ".");
    }
}
