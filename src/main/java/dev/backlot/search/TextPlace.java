package dev.backlot.search;

import dev.backlot.kernel.Condition;
import java.util.List;

/** Where text is that queries look into. */
interface TextPlace {

    /** What is looked for is there. */
    Condition contains(TextQuery query);

    /** There is text. */
    Condition isNotEmpty();

    /** There is no text. */
    Condition isEmpty();

    /** A column of the issue. */
    record Column(String column) implements TextPlace {

        @Override
        public Condition contains(TextQuery query) {
            return query.in(column);
        }

        @Override
        public Condition isNotEmpty() {
            return Condition.of(column + " is not null and " + column + " <> ''");
        }

        @Override
        public Condition isEmpty() {
            return Condition.of(column + " is null or " + column + " = ''");
        }
    }

    /** Rows of another table; all that is looked for has to be in one of them. */
    record Rows(Membership.Rows rows) implements TextPlace {

        @Override
        public Condition contains(TextQuery query) {
            return rows.having(query.in(rows.value()));
        }

        @Override
        public Condition isNotEmpty() {
            return rows.isNotEmpty();
        }

        @Override
        public Condition isEmpty() {
            return rows.isEmpty();
        }
    }

    /** Columns of the issue. */
    static List<TextPlace> columns(List<String> columns) {
        return columns.stream().<TextPlace>map(Column::new).toList();
    }
}
