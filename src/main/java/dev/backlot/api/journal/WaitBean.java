package dev.backlot.api.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.journal.JournalEntry;
import dev.backlot.journal.ServedPath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of waiting. Where too little came it is an error in Jira's form as well.
 *
 * @param satisfied whether enough came
 * @param entries what came
 * @param others what else came lately, what went wrong first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WaitBean(
        boolean satisfied,
        int count,
        @Nullable List<String> errorMessages,
        @Nullable Map<String, String> errors,
        List<EntryBean> entries,
        @Nullable List<EntryBean> others) {

    private static final int OTHERS = 10;

    static WaitBean satisfied(List<JournalEntry> met, List<ServedPath> served) {
        return new WaitBean(true, met.size(), null, null, beans(met, served), null);
    }

    static WaitBean missed(
            int wanted, String time, List<JournalEntry> met, List<JournalEntry> all, List<ServedPath> served) {
        List<Long> known = met.stream().map(JournalEntry::id).toList();
        List<JournalEntry> others = all.stream()
                .filter(entry -> !known.contains(entry.id()))
                .sorted(JournalOrder.PROBLEMS.comparator())
                .limit(OTHERS)
                .toList();
        return new WaitBean(
                false,
                met.size(),
                List.of("Of " + wanted + " requests wanted, " + met.size() + " came within " + time + "."),
                Map.of(),
                beans(met, served),
                beans(others, served));
    }

    private static List<EntryBean> beans(List<JournalEntry> entries, List<ServedPath> served) {
        return entries.stream().map(entry -> EntryBean.of(entry, served)).toList();
    }
}
