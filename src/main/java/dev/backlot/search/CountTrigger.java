package dev.backlot.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.h2.tools.TriggerAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the table {@code issue_count} on H2, whose triggers are written in Java; on PostgreSQL a function of the database
 * does. H2 makes one for itself, which is why it is public.
 */
public final class CountTrigger extends TriggerAdapter {

    private static final String CHANGE = "update issue_count set n = n + ? where bucket = ?";
    private static final String ADD = "insert into issue_count (n, bucket, " + String.join(", ", IssueCounts.COLUMNS)
            + ") values (?, ?" + ", ?".repeat(IssueCounts.COLUMNS.size()) + ")";
    private static final String REMOVE = "delete from issue_count where n = ? and bucket = ?";

    /** One row more, one row less, or one row that is like others now; archived issues are none. */
    @Override
    public void fire(Connection connection, @Nullable ResultSet before, @Nullable ResultSet after) throws SQLException {
        List<@Nullable Object> old = values(before);
        List<@Nullable Object> now = values(after);
        if (old.equals(now)) {
            return;
        }
        if (!old.isEmpty()) {
            execute(connection, CHANGE, -1, bucket(old), List.of());
            execute(connection, REMOVE, 0, bucket(old), List.of());
        }
        if (!now.isEmpty() && execute(connection, CHANGE, 1, bucket(now), List.of()) == 0) {
            execute(connection, ADD, 1, bucket(now), now);
        }
    }

    private static List<@Nullable Object> values(@Nullable ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        if (row != null && row.getObject("archived_at") == null) {
            for (String column : IssueCounts.COLUMNS) {
                values.add(row.getObject(column));
            }
        }
        return values;
    }

    /** As the migration writes it. */
    private static String bucket(List<@Nullable Object> values) {
        return values.stream()
                .map(value -> value instanceof Boolean flag ? (flag ? 1 : 0) : Objects.requireNonNullElse(value, 0))
                .map(Object::toString)
                .collect(Collectors.joining("/"));
    }

    private static int execute(
            Connection connection, String sql, int number, String bucket, List<@Nullable Object> values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, number);
            statement.setString(2, bucket);
            for (int index = 0; index < values.size(); index++) {
                statement.setObject(index + 3, values.get(index));
            }
            return statement.executeUpdate();
        }
    }
}
