package dev.backlot.search;

import dev.backlot.kernel.Condition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Where an issue keeps the values of a field. */
interface Membership {

    /** The field has one of these values. */
    Condition hasAny(Chosen chosen);

    /** The field has a value, and none of these. */
    Condition hasOther(Chosen chosen);

    /** A value of the field stands in a relation such as {@code <} to this one. */
    Condition compared(String relation, Object value);

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
    static Rows rows(String table, String value) {
        return new Rows(table, value, Condition.ALWAYS);
    }

    /** Values by themselves or as statements that give them. */
    record Chosen(Collection<?> values, List<Condition> selects) {

        static Chosen of(Collection<?> values) {
            return new Chosen(values, List.of());
        }

        boolean isNothing() {
            return values.isEmpty() && selects.isEmpty();
        }

        boolean isOneValue() {
            return values.size() == 1 && selects.isEmpty();
        }

        Condition contains(String expression) {
            List<Condition> parts = new ArrayList<>();
            if (!values.isEmpty()) {
                parts.add(Condition.in(expression, values));
            }
            selects.forEach(select -> parts.add(select.within(expression + " in (", ")")));
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
            // Where the column is null this is neither true nor false, and so no match.
            return chosen.isNothing() ? isNotEmpty() : chosen.contains(column).within("not (", ")");
        }

        @Override
        public Condition compared(String relation, Object value) {
            return Condition.of(column + " " + relation + " ?", value);
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

    /**
     * Any number of values in a table of their own.
     *
     * @param only which rows count, over {@code x}
     */
    record Rows(String table, String value, Condition only) implements Membership {

        /** The same values, but only of some rows. */
        Rows where(Condition other) {
            return new Rows(table, value, only.equals(Condition.ALWAYS) ? other : Condition.all(List.of(only, other)));
        }

        @Override
        public Condition hasAny(Chosen chosen) {
            return chosen.isNothing() ? Condition.NEVER : having(chosen.contains(value));
        }

        @Override
        public Condition hasOther(Chosen chosen) {
            return chosen.isNothing()
                    ? isNotEmpty()
                    : Condition.all(List.of(isNotEmpty(), lacking(chosen.contains(value))));
        }

        @Override
        public Condition compared(String relation, Object other) {
            return having(Condition.of(value + " " + relation + " ?", other));
        }

        @Override
        public Condition isEmpty() {
            return anyRow().within("not ", "");
        }

        @Override
        public Condition isNotEmpty() {
            return anyRow();
        }

        /** Some row is like this. */
        Condition having(Condition row) {
            return counted(row).within("i.id in (select x.issue_id from " + table + " x where ", ")");
        }

        /** No row is like this. */
        Condition lacking(Condition row) {
            return counted(row).within("not exists (select 1 from " + table + " x where x.issue_id = i.id and (", "))");
        }

        private Condition counted(Condition row) {
            return only.equals(Condition.ALWAYS) ? row : Condition.all(List.of(only, row));
        }

        private Condition anyRow() {
            String begin = "exists (select 1 from " + table + " x where x.issue_id = i.id";
            return only.equals(Condition.ALWAYS) ? Condition.of(begin + ")") : only.within(begin + " and (", "))");
        }
    }
}
