package dev.backlot.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a table lies.
 *
 * @param name in small letters
 * @param columns in their order
 * @param key the places of the columns that make its primary key
 * @param references which columns refer to which tables
 * @param unique the places of columns that together are different in all rows
 */
public record TableLayout(
        String name, List<Column> columns, List<Integer> key, List<Reference> references, List<List<Integer>> unique) {

    /**
     * A column.
     *
     * @param name in small letters
     * @param kind what it holds
     * @param optional whether it may be empty
     */
    public record Column(String name, ColumnKind kind, boolean optional) {}

    /**
     * A column whose values are keys of another table.
     *
     * @param column its name
     * @param table the other table's name
     */
    public record Reference(String column, String table) {}

    /** The key of a row: equal for equal keys; the value itself where the key is one column, which saves much memory. */
    public Object keyOf(@Nullable Object[] row) {
        return Objects.requireNonNull(single(row, key));
    }

    /** What a row has in some places: the value itself where it is one place, null where that is empty. */
    public static @Nullable Object single(@Nullable Object[] row, List<Integer> places) {
        return places.size() == 1 ? row[places.get(0)] : values(row, places);
    }

    /** The row at which a result is. */
    @Nullable
    Object[] read(ResultSet found) throws SQLException {
        Object[] row = new Object[columns.size()];
        for (int index = 0; index < row.length; index++) {
            row[index] = columns.get(index).kind().read(found, index + 1);
        }
        return row;
    }

    /** What a row has in some places. */
    public static List<@Nullable Object> values(@Nullable Object[] row, List<Integer> places) {
        return Arrays.asList(places.stream().map(place -> row[place]).toArray());
    }

    String select() {
        return "select " + names(columns) + " from " + name + " order by " + names(keyColumns());
    }

    String insert() {
        return "insert into " + name + " (" + names(columns) + ") values ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }

    String delete() {
        return "delete from " + name + " where "
                + keyColumns().stream().map(column -> column.name() + " = ?").collect(Collectors.joining(" and "));
    }

    private List<Column> keyColumns() {
        return key.stream().map(columns::get).toList();
    }

    private static String names(Collection<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
