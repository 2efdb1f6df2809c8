package dev.backlot.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Asks the database how its tables lie. All worlds of a server have the same. */
final class LayoutReader {

    /** What is no world's own: the migrations', the revision, and what the database or the limits count by themselves. */
    private static final String OURS = " and lower(%s.table_name) not in"
            + " ('flyway_schema_history', 'world', 'issue_count', 'rate_limit_bucket') ";

    private static final String COLUMNS = "select lower(table_name), lower(column_name), data_type, is_nullable"
            + " from information_schema.columns c where table_schema = current_schema" + OURS.formatted("c")
            + "order by table_name, ordinal_position";

    private static final String CONSTRAINED = " from information_schema.key_column_usage k"
            + " join information_schema.table_constraints c on c.constraint_schema = k.constraint_schema"
            + " and c.constraint_name = k.constraint_name and c.table_name = k.table_name"
            + " where k.table_schema = current_schema and c.constraint_type = '%s'" + OURS.formatted("k")
            + "order by lower(k.table_name), k.constraint_name, k.ordinal_position";

    private static final String UNIQUE = "select lower(k.table_name), k.constraint_name || ' ' || lower(k.column_name)"
            + CONSTRAINED.formatted("UNIQUE");

    private static final String KEYS =
            "select lower(k.table_name), lower(k.column_name)" + CONSTRAINED.formatted("PRIMARY KEY");

    private static final String REFERENCES = "select lower(k.table_name), lower(k.column_name), lower(p.table_name)"
            + " from information_schema.referential_constraints r join information_schema.key_column_usage k"
            + " on k.constraint_schema = r.constraint_schema and k.constraint_name = r.constraint_name"
            + " join information_schema.table_constraints p on p.constraint_schema = r.unique_constraint_schema"
            + " and p.constraint_name = r.unique_constraint_name where r.constraint_schema = current_schema"
            + OURS.formatted("k") + "order by k.table_name, k.column_name";

    private static final String SEQUENCES = "select lower(sequence_name) from information_schema.sequences"
            + " where sequence_schema = current_schema and lower(sequence_name) like '%\\_seq' escape '\\' order by 1";

    private final JdbcTemplate jdbc;

    LayoutReader(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Layout read() {
        Map<String, List<String>> keys = grouped(KEYS, LayoutReader::name);
        Map<String, List<String>> unique = grouped(UNIQUE, LayoutReader::name);
        Map<String, List<TableLayout.Reference>> references = grouped(
                REFERENCES,
                (row, number) ->
                        Map.entry(row.getString(1), new TableLayout.Reference(row.getString(2), row.getString(3))));
        Map<String, TableLayout> tables = new LinkedHashMap<>();
        grouped(COLUMNS, LayoutReader::column)
                .forEach((name, columns) -> tables.put(
                        name,
                        new TableLayout(
                                name,
                                columns,
                                places(columns, keys.getOrDefault(name, List.of())),
                                references.getOrDefault(name, List.of()),
                                together(unique.getOrDefault(name, List.of()), columns))));
        return Layout.of(tables, jdbc.queryForList(SEQUENCES, String.class));
    }

    private static Map.Entry<String, String> name(ResultSet row, int number) throws SQLException {
        return Map.entry(row.getString(1), row.getString(2));
    }

    private static Map.Entry<String, TableLayout.Column> column(ResultSet row, int number) throws SQLException {
        ColumnKind kind = ColumnKind.of(row.getString(3));
        return Map.entry(
                row.getString(1),
                new TableLayout.Column(row.getString(2), kind, row.getString(4).equals("YES")));
    }

    private static List<Integer> places(List<TableLayout.Column> columns, List<String> names) {
        return names.stream().map(name -> place(columns, name)).toList();
    }

    private <T> Map<String, List<T>> grouped(String sql, RowMapper<Map.Entry<String, T>> mapper) {
        return Layout.byTable(jdbc.query(sql, mapper));
    }

    /** The places of the columns of each constraint. */
    private static List<List<Integer>> together(List<String> constraintsAndColumns, List<TableLayout.Column> columns) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (String each : constraintsAndColumns) {
            int blank = each.lastIndexOf(' ');
            places.computeIfAbsent(each.substring(0, blank), name -> new ArrayList<>())
                    .add(place(columns, each.substring(blank + 1)));
        }
        return List.copyOf(places.values());
    }

    private static int place(List<TableLayout.Column> columns, String name) {
        return columns.stream().map(TableLayout.Column::name).toList().indexOf(name);
    }
}
