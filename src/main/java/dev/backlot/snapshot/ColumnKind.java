package dev.backlot.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a column holds, and as what it is read: the same values on every database. */
public enum ColumnKind {
    /** A {@link Long}. */
    NUMBER,
    /** A {@link Double}. */
    FRACTION,
    /** A {@link Boolean}. */
    FLAG,
    /** A {@link String}. */
    TEXT,
    /** An {@link OffsetDateTime} in UTC. */
    MOMENT,
    /** A {@link LocalDate}. */
    DAY,
    /** A {@code byte[]}. */
    BYTES;

    /** The kind of an SQL type, as the information schema of H2 or PostgreSQL names it. */
    static ColumnKind of(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "bigint", "integer" -> NUMBER;
            case "double precision" -> FRACTION;
            case "boolean" -> FLAG;
            case "character varying", "text" -> TEXT;
            case "timestamp with time zone" -> MOMENT;
            case "date" -> DAY;
            case "binary varying", "bytea" -> BYTES;
            default -> throw new IllegalStateException("No table may have a column of type " + type);
        };
    }

    @Nullable
    Object read(ResultSet row, int index) throws SQLException {
        return switch (this) {
            case NUMBER -> number(row, index);
            case MOMENT -> moment(row, index);
            case DAY -> row.getObject(index, LocalDate.class);
            case BYTES -> row.getBytes(index);
            case FRACTION, FLAG, TEXT -> row.getObject(index);
        };
    }

    private static @Nullable Object number(ResultSet row, int index) throws SQLException {
        long value = row.getLong(index);
        return row.wasNull() ? null : (Object) value;
    }

    private static @Nullable Object moment(ResultSet row, int index) throws SQLException {
        OffsetDateTime value = row.getObject(index, OffsetDateTime.class);
        return value == null ? null : value.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
