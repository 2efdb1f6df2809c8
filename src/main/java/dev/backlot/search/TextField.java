package dev.backlot.search;

import dev.backlot.jql.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Text in one column or in several, of which each may hold what is looked for.
 *
 * @param operators what is understood; Jira's field {@code text} knows only {@code ~}
 */
record TextField(List<String> columns, Set<Operator> operators, Sorting sorting) implements Field {

    /** Text in one column. */
    static TextField of(String column, Sorting sorting) {
        return new TextField(List.of(column), Operators.TEXT, sorting);
    }

    @Override
    public Kind kind() {
        return Kind.TEXT;
    }

    @Override
    public Compiled compile(Restriction restriction, Compilation compilation) {
        List<Condition> parts = new ArrayList<>();
        for (Literal literal : restriction.literals()) {
            parts.add(
                    literal instanceof Literal.Text text
                            ? found(text.text(), restriction, compilation)
                            : empty(restriction.negative()));
        }
        return Compiled.of(Condition.all(parts));
    }

    private Condition found(String text, Restriction restriction, Compilation compilation) {
        String wrong = fault(text, restriction.field());
        Optional<TextQuery> query = wrong == null ? TextQuery.parse(text) : Optional.empty();
        if (query.isEmpty()) {
            compilation.error(wrong == null ? Texts.unreadableText(text, restriction.field()) : wrong);
            return Condition.NEVER;
        }
        Condition found = Condition.any(columns.stream().map(query.get()::in).toList());
        // Where a column is null this is neither true nor false, and so no match.
        return restriction.negative()
                ? Condition.all(List.of(empty(true), new Condition("not (" + found.sql() + ")", found.values())))
                : found;
    }

    private static @Nullable String fault(String text, String field) {
        if (text.isBlank()) {
            return Texts.emptyText(field);
        }
        return TextQuery.hasLeadingWildcard(text) ? Texts.leadingWildcard(text, field) : null;
    }

    private Condition empty(boolean negated) {
        return Condition.all(columns.stream()
                .map(column -> Condition.of(
                        negated
                                ? column + " is not null and " + column + " <> ''"
                                : column + " is null or " + column + " = ''"))
                .toList());
    }
}
