package dev.backlot.search;

import dev.backlot.jql.Operator;
import dev.backlot.kernel.Condition;
import dev.backlot.user.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Text in one place or in several, of which each may hold what is looked for.
 *
 * @param places where the caller may look
 * @param operators what is understood; Jira's field {@code text} knows only {@code ~}
 */
record TextField(Function<Viewer, List<TextPlace>> places, Set<Operator> operators, Sorting sorting) implements Field {

    /** Text in one column. */
    static TextField of(String column, Sorting sorting) {
        return of(new TextPlace.Column(column), sorting);
    }

    /** Text in one place, the same for every caller. */
    static TextField of(TextPlace place, Sorting sorting) {
        List<TextPlace> one = List.of(place);
        return new TextField(viewer -> one, Operators.TEXT, sorting);
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
                            : empty(restriction.negative(), compilation));
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
        Condition found = Condition.any(places.apply(compilation.viewer()).stream()
                .map(place -> place.contains(query.get()))
                .toList());
        // Where a column is null this is neither true nor false, and so no match.
        return restriction.negative()
                ? Condition.all(List.of(empty(true, compilation), found.within("not (", ")")))
                : found;
    }

    private static @Nullable String fault(String text, String field) {
        if (text.isBlank()) {
            return Texts.emptyText(field);
        }
        return TextQuery.hasLeadingWildcard(text) ? Texts.leadingWildcard(text, field) : null;
    }

    private Condition empty(boolean negated, Compilation compilation) {
        return Condition.all(places.apply(compilation.viewer()).stream()
                .map(place -> negated ? place.isNotEmpty() : place.isEmpty())
                .toList());
    }
}
