package dev.backlot.search;

import dev.backlot.jql.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A field with one value that SQL can compare: a number, a duration or a date. */
record ComparedField(Kind kind, String column, boolean mayBeNull, Reader reader, Sorting sorting) implements Field {

    /** Reads the values of a query. */
    @FunctionalInterface
    interface Reader {

        /** The value as the column has it; null for a wrong one, which is reported. */
        @Nullable
        Object read(Literal literal, String field, Compilation compilation);
    }

    /** A field with a column that may be null and is sorted by. */
    static ComparedField nullable(Kind kind, String column, Reader reader) {
        return new ComparedField(kind, column, true, reader, Sorting.nullable(column));
    }

    @Override
    public Set<Operator> operators() {
        return Operators.EQUALITY_AND_RELATIONAL;
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
                .map(value -> Condition.of(column + " " + operator.symbol() + " ?", value))
                .toList());
    }

    private Condition equal(Restriction restriction, List<Object> values) {
        Membership membership = new Membership.Column(column, mayBeNull);
        Membership.Chosen chosen = new Membership.Chosen(values, List.of());
        if (restriction.negative()) {
            return membership.hasOther(chosen);
        }
        Condition one = Condition.in(column, values);
        return restriction.asksForEmpty() ? Condition.any(List.of(one, membership.isEmpty())) : one;
    }
}
