package dev.backlot.api;

import dev.backlot.board.BoardType;
import dev.backlot.kernel.Problem;
import dev.backlot.sprint.SprintState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads parameters that are words of Jira Software. Unknown words are refused; no source says what Jira does. */
public final class Parameters {

    private Parameters() {}

    /**
     * The kinds of board that a list of words names, a comma within a word counting as in a list.
     *
     * @throws Problem where one of them is no kind of board
     */
    public static Set<BoardType> boardTypes(List<String> words) {
        return words(words, BoardType::of, "type", "scrum, kanban");
    }

    /**
     * The states of sprints that a list of words names, a comma within a word counting as in a list.
     *
     * @throws Problem where one of them is no state
     */
    public static Set<SprintState> sprintStates(List<String> words) {
        return words(words, SprintState::of, "state", "future, active, closed");
    }

    /**
     * True, false, or null where the parameter is not given.
     *
     * @throws Problem where it is another word
     */
    public static @Nullable Boolean flag(@Nullable String text, String name) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw invalid(name, text, "true, false");
        };
    }

    /**
     * The number of what properties or settings belong to: for these the documents call a negative one invalid.
     *
     * @throws Problem where it is negative
     */
    public static long id(long number, String name) {
        if (number < 0) {
            throw Problem.invalid("The value '" + number + "' of the parameter '" + name + "' is not valid.");
        }
        return number;
    }

    private static <T> Set<T> words(
            List<String> words, Function<String, Optional<T>> reader, String name, String valid) {
        // Spring splits a single value at its commas, but not repeated ones.
        return words.stream()
                .flatMap(word -> Arrays.stream(word.split(",", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> reader.apply(word).orElseThrow(() -> invalid(name, word, valid)))
                .collect(Collectors.toSet());
    }

    private static Problem invalid(String name, String value, String valid) {
        return Problem.invalid(
                "The value '" + value + "' of the parameter '" + name + "' is not valid. Valid values: " + valid + ".");
    }
}
