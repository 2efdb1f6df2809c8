package dev.backlot.seed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The worklogs of the demo world, as the histories of its issues tell of them; so the totals always agree. */
record DemoWork(List<IssueRow> issues) implements World.Extra {

    private static final String SPENT = "timespent";
    private static final String ID = "WorklogId";
    private static final long FIRST = 10000;

    /** The same issues; each change that logs work names its worklog, as a Data Center does. */
    static List<IssueRow> numbered(List<IssueRow> rows) {
        long next = FIRST;
        List<IssueRow> numbered = new ArrayList<>();
        for (IssueRow row : rows) {
            List<IssueRow.Change> history = new ArrayList<>();
            for (IssueRow.Change change : row.history()) {
                history.add(item(change, SPENT) == null ? change : with(change, Long.toString(next++)));
            }
            numbered.add(row.withHistory(history));
        }
        return numbered;
    }

    @Override
    public void write(JdbcTemplate jdbc) {
        new TalkTables(issues.stream().map(DemoWork::talk).toList()).write(jdbc);
    }

    private static IssueTalk talk(IssueRow row) {
        List<IssueTalk.Worklog> worklogs = new ArrayList<>();
        for (IssueRow.Change change : row.history()) {
            IssueRow.Item number = item(change, ID);
            IssueRow.Item spent = item(change, SPENT);
            if (number != null && spent != null) {
                long seconds = value(spent.newValue()) - value(spent.oldValue());
                worklogs.add(new IssueTalk.Worklog(
                        value(number.oldValue()),
                        "Worked on " + row.text().summary(),
                        new IssueTalk.Written(change.authorId(), change.authorId(), change.created(), change.created()),
                        change.created().minusSeconds(seconds),
                        seconds,
                        null));
            }
        }
        return new IssueTalk(row.id(), List.of(), worklogs, List.of(), List.of());
    }

    private static IssueRow.Change with(IssueRow.Change change, String id) {
        List<IssueRow.Item> items = new ArrayList<>(change.items());
        items.add(new IssueRow.Item(ID, "jira", id, id, null, null));
        return new IssueRow.Change(change.authorId(), change.created(), items);
    }

    private static IssueRow.@Nullable Item item(IssueRow.Change change, String field) {
        return change.items().stream()
                .filter(item -> item.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    private static long value(@Nullable String number) {
        return number == null ? 0 : Long.parseLong(number);
    }
}
