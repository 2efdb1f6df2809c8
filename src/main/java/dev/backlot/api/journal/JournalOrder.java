package dev.backlot.api.journal;

import dev.backlot.journal.JournalEntry;
import dev.backlot.kernel.Problem;
import java.util.Comparator;
import java.util.Locale;

/** In which order requests are told. */
enum JournalOrder {
    /** What found no path first, then what was refused, then the rest; the newest of each first. */
    PROBLEMS,
    NEWEST,
    OLDEST;

    static JournalOrder of(String name) {
        for (JournalOrder order : values()) {
            if (order.name().toLowerCase(Locale.ROOT).equals(name)) {
                return order;
            }
        }
        throw Problem.invalidField("order", "The order must be problems, newest or oldest.");
    }

    Comparator<JournalEntry> comparator() {
        Comparator<JournalEntry> oldest = Comparator.comparingLong(JournalEntry::id);
        return switch (this) {
            case PROBLEMS -> Comparator.comparingInt(JournalOrder::rank).thenComparing(oldest.reversed());
            case NEWEST -> oldest.reversed();
            case OLDEST -> oldest;
        };
    }

    private static int rank(JournalEntry entry) {
        if (entry.exchange().answered().unmatched()) {
            return 0;
        }
        return entry.exchange().isRefused() ? 1 : 2;
    }
}
