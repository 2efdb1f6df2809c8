package dev.backlot.search;

import dev.backlot.jql.Operator;
import dev.backlot.kernel.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A field whose values SQL can compare: numbers, durations or dates. */
record ComparedField(Kind kind, Membership place, Set<Operator> operators, Reader reader, Sorting sorting)
        implements Field {

    /** Reads the values of a query. */
    @FunctionalInterface
    interface Reader {

        /** The value as the column has it; null for a wrong one, which is reported. */
        @Nullable
        Object read(Literal literal, String field, Compilation compilation);
    }

    ComparedField(Kind kind, Membership place, Reader reader, Sorting sorting) {
        this(kind, place, Operators.EQUALITY_AND_RELATIONAL, reader, sorting);
    }

    /** A field with a column that may be null and is sorted by. */
    static ComparedField nullable(Kind kind, String column, Reader reader) {
        return new ComparedField(kind, Membership.nullableColumn(column), reader, Sorting.nullable(column));
    }

    @Override
    public Compiled compile(Restriction restriction, Compilation compilation) {
        List<Object> values = new ArrayList<>();
        for (Literal literal : restriction.literals()) {
            Object value =
                    literal instanceof Literal.Empty ? null : reader.read(literal, restriction.field(), compilation);
            if (value != null) {
                values.add(value);
            }
        }
        return Compiled.of(
                restriction.relational() ? compared(restriction.operator(), values) : equal(restriction, values));
    }

    private Condition compared(Operator operator, List<Object> values) {
        return Condition.any(values.stream()
                .map(value -> place.compared(operator.symbol(), value))
                .toList());
    }

    private Condition equal(Restriction restriction, List<Object> values) {
        Membership.Chosen chosen = Membership.Chosen.of(values);
        if (restriction.negative()) {
            return place.hasOther(chosen);
        }
        Condition one = values.isEmpty() ? Condition.NEVER : place.hasAny(chosen);
        return restriction.asksForEmpty() ? Condition.any(List.of(one, place.isEmpty())) : one;
    }
}
