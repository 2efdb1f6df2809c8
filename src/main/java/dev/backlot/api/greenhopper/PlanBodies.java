package dev.backlot.api.greenhopper;

import dev.backlot.api.Dates;
import dev.backlot.api.JsonBody;
import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what requests to the private API say, in the forms that its clients send. */
final class PlanBodies {

    /** What stands where a sprint has no date. */
    static final String NONE = "None";

    private PlanBodies() {}

    /** Words in a list or with commas between them; none where there is nothing. */
    static List<String> words(JsonBody body, String key) {
        return body.words(key).stream()
                .flatMap(words -> Arrays.stream(words.split(",", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * The same where there must be some.
     *
     * @throws Problem where there is none
     */
    static List<String> someWords(JsonBody body, String key) {
        List<String> words = words(body, key);
        if (words.isEmpty()) {
            throw Problem.invalidField(key, GreenhopperTexts.missing(key));
        }
        return words;
    }

    /**
     * A number.
     *
     * @throws Problem where there is none
     */
    static long number(JsonBody body, String key) {
        return Optional.ofNullable(body.number(key).or(null))
                .orElseThrow(() -> Problem.invalidField(key, GreenhopperTexts.missing(key)));
    }

    /** A moment as people write it, such as {@code 11/Apr/15 3:22 PM}, or in the form of other dialects. */
    static Change<Instant> moment(JsonBody body, String key, Dates dates) {
        String text = body.text(key).or(null);
        if (text == null || text.isBlank() || text.strip().equals(NONE)) {
            return body.text(key).map(nothing -> null);
        }
        return dates.read(text).<Change<Instant>>map(Change::set).orElseGet(() -> body.moment(key));
    }
}
