package dev.backlot.board;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of board that a Data Center has. */
public enum BoardType {
    /** Work in sprints. */
    SCRUM,
    /** Work as it comes. */
    KANBAN;

    /** The word that stands for the type in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type that a word stands for, in any letter case. */
    public static Optional<BoardType> of(String word) {
        return Arrays.stream(values())
                .filter(type -> type.name().equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
