package dev.backlot.search;

import dev.backlot.jql.Operator;
import java.util.EnumSet;
import java.util.Set;

/** Groups of operators, and what each turns into under {@code NOT}. */
final class Operators {

    static final Set<Operator> NONE = Set.of();
    static final Set<Operator> RELATIONAL = Set.copyOf(EnumSet.of(
            Operator.LESS_THAN, Operator.LESS_THAN_EQUALS, Operator.GREATER_THAN, Operator.GREATER_THAN_EQUALS));
    static final Set<Operator> EQUALITY = Set.copyOf(EnumSet.of(
            Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN, Operator.IS, Operator.IS_NOT));
    static final Set<Operator> EQUALITY_AND_RELATIONAL = union(EQUALITY, RELATIONAL);

    /** Counts are never empty. */
    static final Set<Operator> COUNT = union(
            RELATIONAL, Set.copyOf(EnumSet.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN)));

    static final Set<Operator> TEXT =
            Set.copyOf(EnumSet.of(Operator.LIKE, Operator.NOT_LIKE, Operator.IS, Operator.IS_NOT));
    static final Set<Operator> EQUALITY_AND_TEXT = union(EQUALITY, TEXT);

    private Operators() {}

    /** The operator that asks for the opposite; Jira, too, carries {@code NOT} down to the operators. */
    static Operator negated(Operator operator) {
        return switch (operator) {
            case EQUALS -> Operator.NOT_EQUALS;
            case NOT_EQUALS -> Operator.EQUALS;
            case LIKE -> Operator.NOT_LIKE;
            case NOT_LIKE -> Operator.LIKE;
            case LESS_THAN -> Operator.GREATER_THAN_EQUALS;
            case GREATER_THAN -> Operator.LESS_THAN_EQUALS;
            case LESS_THAN_EQUALS -> Operator.GREATER_THAN;
            case GREATER_THAN_EQUALS -> Operator.LESS_THAN;
            case IN -> Operator.NOT_IN;
            case NOT_IN -> Operator.IN;
            case IS -> Operator.IS_NOT;
            case IS_NOT -> Operator.IS;
            default -> throw new IllegalArgumentException("No opposite of " + operator);
        };
    }

    static boolean asksForHistory(Operator operator) {
        return switch (operator) {
            case WAS, WAS_NOT, WAS_IN, WAS_NOT_IN, CHANGED -> true;
            default -> false;
        };
    }

    private static Set<Operator> union(Set<Operator> one, Set<Operator> other) {
        Set<Operator> all = EnumSet.copyOf(one);
        all.addAll(other);
        return Set.copyOf(all);
    }
}
