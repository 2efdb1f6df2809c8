package dev.backlot.search;

import dev.backlot.jql.Operator;
import dev.backlot.kernel.Condition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A field whose values are things in an order, such as priorities; it can be asked for less and more, too. */
record OrderedField(ReferenceField things, Order order) implements Field {

    /** The order of the things. */
    @FunctionalInterface
    interface Order {

        /** The things that stand in this relation to that one. */
        List<Long> related(Operator operator, long id);
    }

    @Override
    public Kind kind() {
        return things.kind();
    }

    @Override
    public Set<Operator> operators() {
        return Operators.EQUALITY_AND_RELATIONAL;
    }

    @Override
    public Sorting sorting() {
        return things.sorting();
    }

    @Override
    public Compiled compile(Restriction restriction, Compilation compilation) {
        if (!restriction.relational()) {
            return things.compile(restriction, compilation);
        }
        Set<Long> related = new LinkedHashSet<>();
        for (Object id : things.chosen(restriction, compilation).values()) {
            related.addAll(order.related(restriction.operator(), (Long) id));
        }
        Membership.Chosen chosen = Membership.Chosen.of(related);
        return Compiled.of(
                chosen.isNothing() ? Condition.NEVER : things.membership().hasAny(chosen));
    }

    /** Whether two places in an order stand in a relation. */
    static boolean holds(Operator operator, long one, long other) {
        return switch (operator) {
            case LESS_THAN -> one < other;
            case LESS_THAN_EQUALS -> one <= other;
            case GREATER_THAN -> one > other;
            case GREATER_THAN_EQUALS -> one >= other;
            default -> throw new IllegalArgumentException("No relation: " + operator);
        };
    }
}
