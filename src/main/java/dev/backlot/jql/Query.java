package dev.backlot.jql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JQL query. {@code toString()} gives canonical JQL which parses to an equal query.
 *
 * @param where the condition; without one the query matches every issue
 * @param orderBy the sorts, most significant first; may be empty
 */
public record Query(@Nullable Clause where, List<Sort> orderBy) {

    public Query {
        orderBy = List.copyOf(orderBy);
    }

    /**
     * Both conditions together, as a board joins its saved filter with a sub-query and with the {@code jql}
     * request parameter. The order of {@code other} wins if it has one.
     */
    public Query and(Query other) {
        return new Query(both(where, other.where), other.orderBy.isEmpty() ? orderBy : other.orderBy);
    }

    private static @Nullable Clause both(@Nullable Clause left, @Nullable Clause right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        List<Clause> clauses = new ArrayList<>(conjuncts(left));
        clauses.addAll(conjuncts(right));
        return new Clause.And(clauses);
    }

    private static List<Clause> conjuncts(Clause clause) {
        return clause instanceof Clause.And and ? and.clauses() : List.of(clause);
    }

    @Override
    public String toString() {
        return JqlPrinter.print(this);
    }
}
