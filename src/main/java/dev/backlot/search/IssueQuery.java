package dev.backlot.search;

import dev.backlot.jql.Query;
import dev.backlot.kernel.Condition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which issues are wanted, in which order. Immutable; each method gives a narrower query. */
public final class IssueQuery {

    /** A JQL query, and whether unknown fields and values in it are refused or just match nothing. */
    record Part(Query query, boolean validated) {}

    private static final IssueQuery ALL = new IssueQuery(List.of(), List.of(), Map.of());

    private final List<Part> queries;
    private final List<Condition> conditions;
    private final Map<String, Condition> fixed;

    private IssueQuery(List<Part> queries, List<Condition> conditions, Map<String, Condition> fixed) {
        this.queries = queries;
        this.conditions = conditions;
        this.fixed = fixed;
    }

    /** Every issue that the caller may see. */
    public static IssueQuery all() {
        return ALL;
    }

    /**
     * Those that match a query too; its order wins over the order of queries given before.
     *
     * @param validated whether unknown fields and values are refused; otherwise they match nothing
     */
    public IssueQuery matching(Query query, boolean validated) {
        return new IssueQuery(with(queries, new Part(query, validated)), conditions, fixed);
    }

    /** Those in one of these statuses. */
    public IssueQuery inStatuses(Collection<Long> statusIds) {
        return and(Condition.in("i.status_id", statusIds));
    }

    /** Those of one of these types. */
    public IssueQuery ofTypes(Collection<Long> typeIds) {
        return and(Condition.in("i.issue_type_id", typeIds));
    }

    /** Those of none of these types. */
    public IssueQuery notOfTypes(Collection<Long> typeIds) {
        return typeIds.isEmpty() ? this : and(negated(Condition.in("i.issue_type_id", typeIds)));
    }

    /** Those that are in an open sprint. */
    public IssueQuery inOpenSprint(long sprintId) {
        return fixing("i.sprint_id", Condition.of("i.sprint_id = ?", sprintId));
    }

    /** Those that are or were in a sprint. */
    public IssueQuery everInSprint(long sprintId) {
        return and(Condition.of("i.id in (select s.issue_id from issue_sprint s where s.sprint_id = ?)", sprintId));
    }

    /** Those that are or ever were in one of these sprints, those too that were taken out again. */
    public IssueQuery passedThrough(Collection<Long> sprintIds) {
        List<Condition> ways = new ArrayList<>();
        ways.add(Condition.in("s.sprint_id", sprintIds)
                .within("i.id in (select s.issue_id from issue_sprint s where ", ")"));
        if (!sprintIds.isEmpty()) {
            ways.add(Condition.any(sprintIds.stream()
                            .map(id -> Condition.of("', ' || c.old_value || ',' like ?", "%, " + id + ",%"))
                            .toList())
                    .within(
                            "i.id in (select g.issue_id from change_item c join change_group g on g.id = c.change_group_id"
                                    + " where c.field = 'Sprint' and (",
                            "))"));
        }
        return and(Condition.any(ways));
    }

    /** Those that are in no open sprint. */
    public IssueQuery inNoOpenSprint() {
        return fixing("i.sprint_id", Condition.of("i.sprint_id is null"));
    }

    /** Those that are in any open sprint. */
    public IssueQuery inAnyOpenSprint() {
        return and(Condition.of("i.sprint_id is not null"));
    }

    /** Those that are in one of these open sprints. */
    public IssueQuery inOpenSprints(Collection<Long> sprintIds) {
        return and(Condition.in("i.sprint_id", sprintIds));
    }

    /** Those that are not finished. */
    public IssueQuery notDone() {
        return fixing("i.done", Condition.of("i.done = false"));
    }

    /** Those of an epic. */
    public IssueQuery ofEpic(long epicId) {
        return fixing("i.epic_id", Condition.of("i.epic_id = ?", epicId));
    }

    /** Those of one of these epics. */
    public IssueQuery ofEpics(Collection<Long> epicIds) {
        return and(Condition.in("i.epic_id", epicIds));
    }

    /** Those of no epic. */
    public IssueQuery withoutEpic() {
        return and(Condition.of("i.epic_id is null"));
    }

    /** Epics marked as done, or epics not so marked. */
    public IssueQuery epicDone(boolean done) {
        return and(Condition.of("coalesce(i.epic_done, false) = " + done));
    }

    /** Those with one of these numbers. */
    public IssueQuery withIds(Collection<Long> ids) {
        return and(Condition.in("i.id", ids));
    }

    /** Those with none of these numbers. */
    public IssueQuery withoutIds(Collection<Long> ids) {
        return ids.isEmpty() ? this : and(negated(Condition.in("i.id", ids)));
    }

    /** Those of a project. */
    public IssueQuery inProject(long projectId) {
        return and(Condition.of("i.project_id = ?", projectId));
    }

    /** Those with a text in the summary or in the key, in any letter case. */
    public IssueQuery mentioning(String text) {
        return text.isEmpty()
                ? this
                : and(Condition.of(
                        "position(? in lower(i.summary)) > 0 or position(? in (select lower(p.project_key) from project p"
                                + " where p.id = i.project_id) || '-' || i.number) = 1",
                        text.toLowerCase(Locale.ROOT),
                        text.toLowerCase(Locale.ROOT)));
    }

    List<Part> queries() {
        return queries;
    }

    List<Condition> conditions() {
        return conditions;
    }

    /**
     * Columns that have one value in all matches, and what says so: named first in the order, they let H2 walk an index in
     * order.
     */
    Map<String, Condition> fixed() {
        return fixed;
    }

    private IssueQuery and(Condition condition) {
        return new IssueQuery(queries, with(conditions, condition), fixed);
    }

    private IssueQuery fixing(String column, Condition condition) {
        Map<String, Condition> more = new LinkedHashMap<>(fixed);
        more.put(column, condition);
        return new IssueQuery(queries, with(conditions, condition), Collections.unmodifiableMap(more));
    }

    private static Condition negated(Condition condition) {
        return new Condition("not (" + condition.sql() + ")", condition.values());
    }

    private static <T> List<T> with(List<T> list, T element) {
        List<T> result = new ArrayList<>(list);
        result.add(element);
        return List.copyOf(result);
    }
}
