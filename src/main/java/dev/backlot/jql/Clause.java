package dev.backlot.jql;

import java.util.List;

/**
 * The condition of a query. The tree keeps the nesting of the text, so parentheses which group an {@code AND}
 * inside an {@code AND} stay visible. {@code toString()} gives the clause as canonical JQL.
 */
public sealed interface Clause {

    /** All of at least two clauses. */
    record And(List<Clause> clauses) implements Clause {

        public And {
            clauses = atLeastTwo(clauses);
        }

        @Override
        public String toString() {
            return JqlPrinter.print(this);
        }
    }

    /** Any of at least two clauses. */
    record Or(List<Clause> clauses) implements Clause {

        public Or {
            clauses = atLeastTwo(clauses);
        }

        @Override
        public String toString() {
            return JqlPrinter.print(this);
        }
    }

    /** The negation of a clause. */
    record Not(Clause clause) implements Clause {

        @Override
        public String toString() {
            return JqlPrinter.print(this);
        }
    }

    /**
     * One restriction of one field.
     *
     * @param operand what the field is compared with. A parsed query has a list or a function with the
     *     operators {@code in}, only {@link Operand.Empty} with {@code is} and {@code changed}, and no list
     *     with the rest.
     * @param predicates the history predicates; only {@code was} and {@code changed} have any
     */
    record Terminal(FieldRef field, Operator operator, Operand operand, List<HistoryPredicate> predicates)
            implements Clause {

        public Terminal {
            predicates = List.copyOf(predicates);
        }

        /** A clause without history predicates. */
        public Terminal(FieldRef field, Operator operator, Operand operand) {
            this(field, operator, operand, List.of());
        }

        @Override
        public String toString() {
            return JqlPrinter.print(this);
        }
    }

    private static List<Clause> atLeastTwo(List<Clause> clauses) {
        if (clauses.size() < 2) {
            throw new IllegalArgumentException("AND and OR join at least two clauses.");
        }
        return List.copyOf(clauses);
    }
}
