package dev.backlot.setting;

import dev.backlot.kernel.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Remembers when somebody last had the index made anew. It is done at once, since the database is the index. */
@Service
public class Reindexing {

    private static final String LAST = "reindex.last";
    private static final String USUAL = "BACKGROUND_PREFERRED";
    private static final List<String> TYPES = List.of("FOREGROUND", "BACKGROUND", USUAL);

    /**
     * A run.
     *
     * @param type {@code FOREGROUND} or {@code BACKGROUND}
     * @param moment when it began and ended
     */
    public record Run(String type, Instant moment) {}

    private final Settings settings;
    private final Clock clock;

    Reindexing(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The last run, if there ever was one. */
    public Optional<Run> last() {
        return settings.get(LAST)
                .map(text -> text.split(" ", 2))
                .map(parts -> new Run(parts[0], Instant.parse(parts[1])));
    }

    /**
     * Runs.
     *
     * @param type the kind of run in any letter case, null for the usual one
     * @throws Problem where the caller is no administrator, or there is no such kind
     */
    public Run run(@Nullable String type) {
        settings.requireAdministrator();
        String wanted = type == null ? USUAL : type.toUpperCase(Locale.ROOT);
        if (!TYPES.contains(wanted)) {
            throw Problem.invalid("The type must be one of " + String.join(", ", TYPES) + ".");
        }
        String kind = wanted.equals(USUAL) ? "BACKGROUND" : wanted;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        settings.set(LAST, kind + " " + now);
        return new Run(kind, now);
    }
}
