package dev.backlot.kernel;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody may have meant. */
public final class Nearness {

    private Nearness() {}

    /** How many letters have to be put in, left out or replaced to make one text of the other. */
    public static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] present = new int[above.length];
            present[0] = row;
            for (int column = 1; column < above.length; column++) {
                int replaced = above[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                present[column] = Math.min(replaced, 1 + Math.min(above[column], present[column - 1]));
            }
            above = present;
        }
        return above[other.length()];
    }

    /** The word that is most like what was said; nothing where none has half of its letters. */
    public static Optional<String> closest(String said, Collection<String> words) {
        return words.stream()
                .filter(word -> distance(said, word) <= Math.max(said.length(), word.length()) / 2)
                .min(Comparator.<String>comparingInt(word -> distance(said, word))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
