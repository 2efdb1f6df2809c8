package dev.backlot.search;

import dev.backlot.jql.Operator;
import dev.backlot.kernel.Condition;
import java.util.List;
import java.util.Set;

/** The issue itself, by key or number; less and more go by the number within the project. */
record KeyField(IssueTable issues, Sorting sorting) implements Field {

    @Override
    public Kind kind() {
        return Kind.ISSUE;
    }

    @Override
    public Set<Operator> operators() {
        return Operators.EQUALITY_AND_RELATIONAL;
    }

    @Override
    public Compiled compile(Restriction restriction, Compilation compilation) {
        return restriction.relational()
                ? Compiled.of(Condition.any(restriction.texts().stream()
                        .map(text -> related(text.text(), restriction, compilation))
                        .toList()))
                : new ReferenceField(kind(), Membership.column("i.id"), issues, sorting)
                        .compile(restriction, compilation);
    }

    private Condition related(String key, Restriction restriction, Compilation compilation) {
        return issues.key(key)
                .map(known -> Condition.all(List.of(
                        Condition.of("i.project_id = ?", known.projectId()),
                        Condition.of("i.number " + restriction.operator().symbol() + " ?", known.number()))))
                .orElseGet(() -> {
                    compilation.error(IssueTable.fault(key, restriction.field()));
                    return Condition.NEVER;
                });
    }
}
