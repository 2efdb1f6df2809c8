package dev.backlot.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Where an issue keeps the values of a field. */
interface Membership {

    /** The field has one of these values. */
    Condition hasAny(Chosen chosen);

    /** The field has a value, and none of these. */
    Condition hasOther(Chosen chosen);

    /** The field has no value. */
    Condition isEmpty();

    /** The field has a value. */
    Condition isNotEmpty();

    /** A column that always has a value. */
    static Membership column(String column) {
        return new Column(column, false);
    }

    /** A column that may be null. */
    static Membership nullableColumn(String column) {
        return new Column(column, true);
    }

    /**
     * The rows of another table that has a column {@code issue_id}.
     *
     * @param value the expression over {@code x} that the values are compared with
     */
    static Membership rows(String table, String value) {
        return new Rows(table, value);
    }

    /** Values by themselves or as statements that give them. */
    record Chosen(Collection<?> values, List<String> selects) {

        boolean isNothing() {
            return values.isEmpty() && selects.isEmpty();
        }

        Condition contains(String expression) {
            List<Condition> parts = new ArrayList<>();
            if (!values.isEmpty()) {
                parts.add(Condition.in(expression, values));
            }
            selects.forEach(select -> parts.add(Condition.of(expression + " in (" + select + ")")));
            return Condition.any(parts);
        }
    }

    /** One value in the issue's own row. */
    record Column(String column, boolean mayBeNull) implements Membership {

        @Override
        public Condition hasAny(Chosen chosen) {
            return chosen.contains(column);
        }

        @Override
        public Condition hasOther(Chosen chosen) {
            if (chosen.isNothing()) {
                return isNotEmpty();
            }
            // Where the column is null this is neither true nor false, and so no match.
            Condition contained = chosen.contains(column);
            return new Condition("not (" + contained.sql() + ")", contained.values());
        }

        @Override
        public Condition isEmpty() {
            return mayBeNull ? Condition.of(column + " is null") : Condition.NEVER;
        }

        @Override
        public Condition isNotEmpty() {
            return mayBeNull ? Condition.of(column + " is not null") : Condition.ALWAYS;
        }
    }

    /** Any number of values in a table of their own. */
    record Rows(String table, String value) implements Membership {

        @Override
        public Condition hasAny(Chosen chosen) {
            Condition contained = chosen.contains(value);
            return chosen.isNothing()
                    ? Condition.NEVER
                    : new Condition(
                            "i.id in (select x.issue_id from " + table + " x where " + contained.sql() + ")",
                            contained.values());
        }

        @Override
        public Condition hasOther(Chosen chosen) {
            if (chosen.isNothing()) {
                return isNotEmpty();
            }
            Condition contained = chosen.contains(value);
            Condition none = new Condition(
                    "not exists (select 1 from " + table + " x where x.issue_id = i.id and (" + contained.sql() + "))",
                    contained.values());
            return Condition.all(List.of(isNotEmpty(), none));
        }

        @Override
        public Condition isEmpty() {
            return Condition.of("not " + anyRow());
        }

        @Override
        public Condition isNotEmpty() {
            return Condition.of(anyRow());
        }

        private String anyRow() {
            return "exists (select 1 from " + table + " x where x.issue_id = i.id)";
        }
    }
}
