package dev.backlot.search;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers and amounts of work. */
final class NumberReader {

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?");
    private static final Pattern MINUTES = Pattern.compile("[0-9]{1,9}");

    private NumberReader() {}

    /** For columns that hold a number. */
    static @Nullable Object number(Literal literal, String field, Compilation compilation) {
        String text = literal instanceof Literal.Text given ? given.text().strip() : "";
        Double number = NUMBER.matcher(text).matches() ? Double.valueOf(text) : null;
        if (number == null || number.isInfinite()) {
            compilation.error(Texts.invalidNumber(text, field));
            return null;
        }
        return number;
    }

    /** For columns that hold seconds; a bare number means minutes, Jira's default unit. */
    static @Nullable Object work(Literal literal, String field, Compilation compilation) {
        String text = literal instanceof Literal.Text given ? given.text().strip() : "";
        Optional<Duration> work = Periods.ofWork(MINUTES.matcher(text).matches() ? text + "m" : text);
        if (work.isEmpty()) {
            compilation.error(Texts.invalidDuration(text, field));
        }
        return work.map(Duration::toSeconds).orElse(null);
    }
}
