package dev.backlot.sprint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The states of a sprint, in the order in which a board lists its sprints. */
public enum SprintState {
    /** Over. */
    CLOSED,
    /** Going on. */
    ACTIVE,
    /** Yet to come. */
    FUTURE;

    /** The word that stands for the state in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state that a word stands for, in any letter case, since clients send {@code Active} and {@code ACTIVE}. */
    public static Optional<SprintState> of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.name().equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
