package dev.backlot.user;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Everything in the database that refers to users, as the foreign keys tell: a module that is added tomorrow is thereby
 * asked too. What belongs to a user alone goes with them, what others read stays and keeps them.
 */
@Component
class UserReferences {

    /** A column that holds the numbers of users. */
    private record Column(String table, String name, boolean nullable, boolean inKey) {

        boolean isOwner() {
            return name.equals("owner_id") || name.equals("lead_id");
        }

        boolean isAuthor() {
            return name.equals("author_id") && (table.contains("comment") || table.equals("worklog"));
        }

        boolean is(String otherTable, String otherName) {
            return table.equals(otherTable) && name.equals(otherName);
        }

        /** A value that is a user is nothing without them, nor is anything that only this user has. */
        boolean goesWithUser() {
            return inKey || !nullable || table.equals("custom_field_value");
        }
    }

    private final JdbcTemplate jdbc;
    private volatile @Nullable List<Column> columns;

    UserReferences(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Why a user must not go; nothing where they may. */
    Optional<String> reasonToStay(long userId) {
        return reason(userId, column -> column.is("issue", "assignee_id"), UserTexts::assigned)
                .or(() -> reason(userId, column -> column.is("issue", "reporter_id"), UserTexts::reported))
                .or(() -> reason(userId, Column::isAuthor, UserTexts::wrote))
                .or(() -> reason(userId, Column::isOwner, UserTexts::leads));
    }

    /** Whether the user leads or owns something. */
    boolean owns(long userId) {
        return count(userId, Column::isOwner) > 0;
    }

    /** Takes a user out of everything that refers to them. */
    void forget(long userId) {
        for (Column column : columns()) {
            jdbc.update(
                    column.goesWithUser()
                            ? "delete from " + column.table() + " where " + column.name() + " = ?"
                            : "update " + column.table() + " set " + column.name() + " = null where " + column.name()
                                    + " = ?",
                    userId);
        }
    }

    /** Gives what a user leads or owns to another. */
    void transfer(long userId, long newOwnerId) {
        columns().stream()
                .filter(Column::isOwner)
                .forEach(column -> jdbc.update(
                        "update " + column.table() + " set " + column.name() + " = ? where " + column.name() + " = ?",
                        newOwnerId,
                        userId));
    }

    private Optional<String> reason(long userId, Predicate<Column> which, LongFunction<String> text) {
        long count = count(userId, which);
        return count == 0 ? Optional.empty() : Optional.of(text.apply(count));
    }

    private long count(long userId, Predicate<Column> which) {
        return columns().stream()
                .filter(which)
                .mapToLong(column -> {
                    Long rows = jdbc.queryForObject(
                            "select count(*) from " + column.table() + " where " + column.name() + " = ?",
                            Long.class,
                            userId);
                    return rows == null ? 0 : rows;
                })
                .sum();
    }

    private List<Column> columns() {
        List<Column> known = columns;
        if (known == null) {
            ConnectionCallback<List<Column>> reader = UserReferences::read;
            known = List.copyOf(Objects.requireNonNull(jdbc.execute(reader)));
            columns = known;
        }
        return known;
    }

    private static List<Column> read(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        String schema = connection.getSchema();
        String users = data.storesUpperCaseIdentifiers() ? "JIRA_USER" : "jira_user";
        List<Column> found = new ArrayList<>();
        try (ResultSet keys = data.getExportedKeys(connection.getCatalog(), schema, users)) {
            while (keys.next()) {
                String table = keys.getString("FKTABLE_NAME");
                String name = keys.getString("FKCOLUMN_NAME");
                found.add(new Column(
                        table.toLowerCase(Locale.ROOT),
                        name.toLowerCase(Locale.ROOT),
                        isNullable(data, schema, table, name),
                        primaryKey(data, schema, table).contains(name)));
            }
        }
        return found;
    }

    private static boolean isNullable(DatabaseMetaData data, String schema, String table, String name)
            throws SQLException {
        try (ResultSet column = data.getColumns(null, schema, table, name)) {
            return column.next() && column.getInt("NULLABLE") == DatabaseMetaData.columnNullable;
        }
    }

    private static Set<String> primaryKey(DatabaseMetaData data, String schema, String table) throws SQLException {
        Set<String> names = new HashSet<>();
        try (ResultSet key = data.getPrimaryKeys(null, schema, table)) {
            while (key.next()) {
                names.add(key.getString("COLUMN_NAME"));
            }
        }
        return names;
    }
}
