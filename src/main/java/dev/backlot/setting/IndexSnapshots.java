package dev.backlot.setting;

import dev.backlot.kernel.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The copies of the index that somebody asked for. The index is the database, so there is a name and no file. */
@Service
public class IndexSnapshots {

    private static final String ALL = "index.snapshots";
    private static final int KEPT = 3;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern(
                    "'export/indexsnapshots/IndexSnapshot_'yyyy-MMM-dd--HHmmss", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /**
     * A copy.
     *
     * @param moment when it was made
     */
    public record Snapshot(Instant moment) {

        /** Where it would be, below the home of the server. */
        public String path() {
            return "/" + NAME.format(moment);
        }
    }

    private final Settings settings;
    private final Clock clock;

    IndexSnapshots(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Those that there are, newest first.
     *
     * @throws Problem where the caller is no administrator
     */
    public List<Snapshot> all() {
        settings.requireSystemAdministrator();
        return settings.get(ALL).stream()
                .flatMap(text -> Stream.of(text.split(" ")))
                .map(moment -> new Snapshot(Instant.parse(moment)))
                .toList();
    }

    /**
     * Makes one, at once; the oldest beyond the third is forgotten.
     *
     * @throws Problem where the caller is no administrator
     */
    @Transactional
    public Snapshot create() {
        Snapshot made = new Snapshot(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        settings.set(
                ALL,
                Stream.concat(Stream.of(made), all().stream())
                        .limit(KEPT)
                        .map(each -> each.moment().toString())
                        .collect(Collectors.joining(" ")));
        return made;
    }
}
