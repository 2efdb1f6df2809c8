package dev.backlot.search;

import dev.backlot.jql.Operator;
import java.util.List;

/**
 * What a clause asks of a field.
 *
 * @param field the field's name as the query writes it, for messages
 * @param operator never one that asks for history
 * @param literals the values, more than one only with the operators {@code in}
 */
record Restriction(String field, Operator operator, List<Literal> literals) {

    /** Whether it asks for what the values do not say; such restrictions never match empty fields. */
    boolean negative() {
        return switch (operator) {
            case NOT_EQUALS, NOT_IN, NOT_LIKE, IS_NOT -> true;
            default -> false;
        };
    }

    /** Whether it asks for less or more than a value. */
    boolean relational() {
        return Operators.RELATIONAL.contains(operator);
    }

    boolean asksForEmpty() {
        return literals.stream().anyMatch(Literal.Empty.class::isInstance);
    }

    List<Literal.Text> texts() {
        return literals.stream()
                .filter(Literal.Text.class::isInstance)
                .map(Literal.Text.class::cast)
                .toList();
    }
}
