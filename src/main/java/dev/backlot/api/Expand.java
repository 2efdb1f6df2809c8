package dev.backlot.api;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The parts of an answer that the client asked for on top of the usual ones, from the parameter {@code expand}: a comma
 * list, repeated, or both. Names that a resource does not know are ignored, as Jira does.
 *
 * @param names the names asked for
 */
public record Expand(Set<String> names) {

    private static final Expand NOTHING = new Expand(Set.of());

    /** Copies the names. */
    public Expand {
        names = Set.copyOf(names);
    }

    /** Nothing on top. */
    public static Expand nothing() {
        return NOTHING;
    }

    /** From the values of the parameter. */
    public static Expand of(List<String> values) {
        return new Expand(Words.of(values).collect(Collectors.toSet()));
    }

    /** Whether a part was asked for. */
    public boolean has(String name) {
        return names.contains(name);
    }
}
