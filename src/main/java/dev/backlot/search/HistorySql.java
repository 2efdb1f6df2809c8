package dev.backlot.search;

import dev.backlot.kernel.Condition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Asks the change history. The value of a field before its first change is what that change replaced; without any change
 * it is the present value, since the issue was created and by its creator. Each question is one walk through the history of
 * the field, which does not depend on the issue: asked issue by issue, H2 would begin that walk anew for each of them.
 */
final class HistorySql {

    private static final String CHANGES =
            "i.id in (select g.issue_id from change_item c join change_group g on g.id = c.change_group_id"
                    + " where c.field = ?";
    private static final String OTHER_CHANGES = "(select %s from change_group l join change_item k"
            + " on k.change_group_id = l.id where l.issue_id = %s and k.field = ?";

    /** The issue that a change is of. */
    private static final String CHANGED_ISSUE = "g.issue_id";

    private static final String CREATED = "(select h.created from issue h where h.id = g.issue_id)";
    private static final String CREATOR = "(select h.creator_id from issue h where h.id = g.issue_id)";
    private static final String LATER = " and (l.created > g.created or l.created = g.created and (l.id > g.id"
            + " or l.id = g.id and k.position > c.position))";
    private static final String EARLIER = " and (l.created < g.created or l.created = g.created and (l.id < g.id"
            + " or l.id = g.id and k.position < c.position))";
    private static final String GAIN = "sum(case when coalesce(k.new_value, k.new_string, '') <> '' then 1 else 0 end"
            + " - case when coalesce(k.old_value, k.old_string, '') <> '' then 1 else 0 end)";

    private final History history;

    HistorySql(History history) {
        this.history = history;
    }

    /** Issues of which the field was changed, from and to such values. */
    Condition changed(List<PastValues> from, List<PastValues> to, Limits limits) {
        List<Condition> parts = new ArrayList<>();
        from.forEach(values -> parts.add(values.heldBy("c.old_value", "c.old_string")));
        to.forEach(values -> parts.add(values.heldBy("c.new_value", "c.new_string")));
        parts.add(limits.at("g.created", "g.author_id"));
        return change(Condition.all(parts));
    }

    /** Issues of which the field had one of these values at such a time. */
    Condition was(PastValues values, Limits limits) {
        if (history.values() != History.Values.MANY) {
            return Condition.any(List.of(
                    later(values.heldBy("c.new_value", "c.new_string"), "", limits),
                    first(values.heldBy("c.old_value", "c.old_string"), "", limits),
                    untouched(values.heldNow(history.present()), limits)));
        }
        PastValues things = new PastValues(values.ids(), values.raws(), values.names(), false);
        Condition one = Condition.any(List.of(
                later(
                        things.heldBy("c.new_value", "c.new_string"),
                        " and coalesce(k.old_value, k.old_string) = coalesce(c.new_value, c.new_string)",
                        limits),
                first(
                        things.heldBy("c.old_value", "c.old_string"),
                        " and (coalesce(k.new_value, k.new_string) = coalesce(c.old_value, c.old_string)"
                                + " or coalesce(k.old_value, k.old_string) = coalesce(c.old_value, c.old_string))",
                        limits),
                Condition.all(List.of(stillThere(values), limits.during("i.created", null, "i.creator_id")))));
        return values.nothing() ? Condition.any(List.of(one, wasEmpty(limits))) : one;
    }

    /** From a change until the next one that is alike. */
    private Condition later(Condition held, String alike, Limits limits) {
        Limits.Ending ending = (moment, orThen) -> new Condition(
                "not exists " + others("1") + LATER + alike + " and l.created " + (orThen ? "<" : "<=") + " ?)",
                List.of(history.item(), moment));
        return change(Condition.all(List.of(held, limits.during("g.created", ending, "g.author_id"))));
    }

    /** From the creation until the first change that is alike. */
    private Condition first(Condition held, String alike, Limits limits) {
        Condition noneBefore = Condition.of("not exists " + others("1") + EARLIER + alike + ")", history.item());
        return change(Condition.all(List.of(held, noneBefore, limits.during(CREATED, atChange(), CREATOR))));
    }

    private static Limits.Ending atChange() {
        return (moment, orThen) -> Condition.of("g.created " + (orThen ? ">=" : ">") + " ?", moment);
    }

    private Condition untouched(Condition held, Limits limits) {
        return Condition.all(List.of(
                held,
                Condition.of("not " + CHANGES + ")", history.item()),
                limits.during("i.created", null, "i.creator_id")));
    }

    /** Values that the issue has now and that no change speaks of. */
    private Condition stillThere(PastValues values) {
        if (values.ids().isEmpty()) {
            return Condition.NEVER;
        }
        String told = "not exists " + OTHER_CHANGES.formatted("1", "x.issue_id")
                + " and (k.old_value = cast(x.version_id as varchar) or k.new_value = cast(x.version_id as varchar)))";
        return Condition.all(List.of(Condition.in("x.version_id", values.ids()), Condition.of(told, history.item())))
                .within("i.id in (select x.issue_id from issue_fix_version x where ", ")");
    }

    /** How many values there were is told by how many there are and what was gained since. */
    private Condition wasEmpty(Limits limits) {
        String now = "(select count(*) from issue_fix_version x where x.issue_id = g.issue_id)";
        String since = now + " = coalesce(" + others(GAIN);
        Condition then = Condition.of(since + LATER + "), 0)", history.item());
        Condition before = Condition.of(since + "), 0)", history.item());
        Limits.Ending next = (moment, orThen) -> new Condition(
                "not exists " + others("1") + LATER + " and l.created " + (orThen ? "<" : "<=") + " ?)",
                List.of(history.item(), moment));
        Condition lasting =
                Condition.of("not exists " + others("1") + LATER + " and l.created = g.created)", history.item());
        Condition noneBefore = Condition.of("not exists " + others("1") + EARLIER + ")", history.item());
        return Condition.any(List.of(
                change(Condition.all(List.of(then, lasting, limits.during("g.created", next, "g.author_id")))),
                change(Condition.all(List.of(
                        before,
                        noneBefore,
                        Condition.of("g.created > " + CREATED),
                        limits.during(CREATED, atChange(), CREATOR)))),
                untouched(history.present().isEmpty(), limits)));
    }

    private Condition change(Condition like) {
        List<Object> values = new ArrayList<>(Collections.singletonList(history.item()));
        values.addAll(like.values());
        return new Condition(CHANGES + " and (" + like.sql() + "))", values);
    }

    private static String others(String what) {
        return OTHER_CHANGES.formatted(what, CHANGED_ISSUE);
    }
}
