package dev.backlot.api.journal;

import dev.backlot.journal.JournalEntry;
import dev.backlot.journal.ServedPath;
import java.util.List;

/**
 * Requests of the journal.
 *
 * @param total how many meet the query
 * @param last the highest number among them, 0 for none; what came after it is asked for with {@code after}
 * @param entries as many as wanted, without headers and bodies
 */
record JournalBean(int total, long last, List<EntryBean> entries) {

    static JournalBean of(List<JournalEntry> found, JournalOrder order, int limit, List<ServedPath> served) {
        return new JournalBean(
                found.size(),
                found.isEmpty() ? 0 : found.get(found.size() - 1).id(),
                found.stream()
                        .sorted(order.comparator())
                        .limit(limit)
                        .map(entry -> EntryBean.of(entry, served))
                        .toList());
    }
}
