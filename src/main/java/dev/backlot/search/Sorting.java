package dev.backlot.search;

import java.util.List;
import java.util.function.Supplier;

/** How issues are sorted by a field. As in Jira, issues without a value come last upwards and first downwards. */
interface Sorting {

    /** A field that issues cannot be sorted by. */
    Sorting NONE = descending -> List.of();

    /** SQL expressions with their directions over {@code issue i}; none where the field cannot be sorted by. */
    List<String> by(boolean descending);

    /** Whether the field sorts downwards where a query does not say; dates and priorities do in Jira. */
    default boolean descendingByDefault() {
        return false;
    }

    /** By an expression that always has a value. */
    static Sorting always(String expression) {
        return descending -> List.of(expression + (descending ? " desc" : " asc"));
    }

    /** By an expression that may be null. */
    static Sorting nullable(String expression) {
        return descending -> List.of(expression + (descending ? " desc nulls first" : " asc nulls last"));
    }

    /** By the place of a column's number in a list; null where the number is not in it. */
    static Sorting ranked(String column, Supplier<List<Long>> idsInOrder) {
        return descending -> {
            List<Long> ids = idsInOrder.get();
            if (ids.isEmpty()) {
                return always(column).by(descending);
            }
            StringBuilder cases = new StringBuilder("case ").append(column);
            for (int place = 0; place < ids.size(); place++) {
                cases.append(" when ").append(ids.get(place)).append(" then ").append(place);
            }
            return nullable(cases.append(" end").toString()).by(descending);
        };
    }

    /** The same, downwards where a query does not say. */
    default Sorting downwards() {
        Sorting same = this;
        return new Sorting() {
            @Override
            public List<String> by(boolean descending) {
                return same.by(descending);
            }

            @Override
            public boolean descendingByDefault() {
                return true;
            }
        };
    }
}
