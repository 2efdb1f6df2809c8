package dev.backlot.search;

import dev.backlot.jql.Operator;
import dev.backlot.kernel.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A field whose values are things with a number or a name. */
record ReferenceField(Kind kind, Membership membership, Set<Operator> operators, References references, Sorting sorting)
        implements Field {

    ReferenceField(Kind kind, Membership membership, References references, Sorting sorting) {
        this(kind, membership, Operators.EQUALITY, references, sorting);
    }

    @Override
    public Compiled compile(Restriction restriction, Compilation compilation) {
        Membership.Chosen chosen = chosen(restriction, compilation);
        boolean one = !restriction.negative() && !restriction.asksForEmpty() && chosen.isOneValue();
        Condition condition = condition(restriction, chosen);
        return new Compiled(
                condition,
                null,
                one && membership instanceof Membership.Column column ? Map.of(column.column(), condition) : Map.of());
    }

    /** What the values of a restriction mean. */
    Membership.Chosen chosen(Restriction restriction, Compilation compilation) {
        List<Literal.Text> texts = restriction.texts();
        List<Object> values =
                new ArrayList<>(texts.isEmpty() ? List.of() : references.find(texts, restriction.field(), compilation));
        List<Condition> selects = new ArrayList<>();
        for (Literal literal : restriction.literals()) {
            if (literal instanceof Literal.Id found) {
                values.add(found.id());
            } else if (literal instanceof Literal.Select found) {
                selects.add(found.select());
            }
        }
        return new Membership.Chosen(values.stream().distinct().toList(), selects);
    }

    Condition condition(Restriction restriction, Membership.Chosen chosen) {
        if (restriction.negative()) {
            return membership.hasOther(chosen);
        }
        List<Condition> parts = new ArrayList<>();
        if (!chosen.isNothing()) {
            parts.add(membership.hasAny(chosen));
        }
        if (restriction.asksForEmpty()) {
            parts.add(membership.isEmpty());
        }
        return Condition.any(parts);
    }
}
