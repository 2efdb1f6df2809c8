package dev.backlot.field;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the values; those of a page of issues are read past JPA, in one statement. */
@Component
class ValueTable {

    private static final String SELECT = "select issue_id, custom_field_id, text_value, number_value, date_value,"
            + " moment_value, option_id, user_id from custom_field_value where issue_id in (:issues)"
            + " order by issue_id, custom_field_id, position";

    private final JdbcClient jdbc;
    private final EntityManager entities;

    ValueTable(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** The values by issue and by field. */
    Map<Long, Map<Long, List<FieldValue>>> of(Collection<Long> issueIds) {
        Map<Long, Map<Long, List<FieldValue>>> values = new HashMap<>();
        jdbc.sql(SELECT).param("issues", issueIds).query((ResultSet row) -> {
            values.computeIfAbsent(row.getLong("issue_id"), id -> new HashMap<>())
                    .computeIfAbsent(row.getLong("custom_field_id"), id -> new ArrayList<>())
                    .add(value(row));
        });
        return values;
    }

    /** Whether there is any value at all: most servers need not ask for those of each page. */
    boolean isEmpty() {
        return jdbc.sql("select count(*) from (select 1 from custom_field_value fetch first 1 rows only) any_value")
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** How many issues have a value, by field. */
    Map<Long, Long> issuesByField() {
        Map<Long, Long> counts = new HashMap<>();
        jdbc.sql("select custom_field_id, count(distinct issue_id) as issues from custom_field_value"
                        + " group by custom_field_id")
                .query((ResultSet row) -> {
                    counts.put(row.getLong("custom_field_id"), row.getLong("issues"));
                });
        return counts;
    }

    /** When the history last tells of a change, by the name of the field. */
    Map<String, Instant> lastChanges() {
        Map<String, Instant> moments = new HashMap<>();
        jdbc.sql("select i.field, max(g.created) as changed from change_item i"
                        + " join change_group g on g.id = i.change_group_id where i.field_type = 'custom'"
                        + " group by i.field")
                .query((ResultSet row) -> {
                    moments.put(
                            row.getString("field"),
                            row.getObject("changed", OffsetDateTime.class).toInstant());
                });
        return moments;
    }

    /** Replaces the values that an issue has in a field; those before are changed in place, as far as they reach. */
    void replace(long issueId, long fieldId, List<FieldValue> values) {
        List<CustomFieldValue> before = entities.createQuery(
                        "from CustomFieldValue where issueId = ?1 and customFieldId = ?2 order by position",
                        CustomFieldValue.class)
                .setParameter(1, issueId)
                .setParameter(2, fieldId)
                .getResultList();
        for (int position = 0; position < values.size(); position++) {
            if (position < before.size()) {
                before.get(position).set(values.get(position));
            } else {
                entities.persist(new CustomFieldValue(issueId, fieldId, position, values.get(position)));
            }
        }
        before.stream().skip(values.size()).forEach(entities::remove);
    }

    private static FieldValue value(ResultSet row) throws SQLException {
        OffsetDateTime moment = row.getObject("moment_value", OffsetDateTime.class);
        return new FieldValue(
                row.getString("text_value"),
                number(row),
                row.getObject("date_value", LocalDate.class),
                moment == null ? null : moment.toInstant(),
                id(row, "option_id"),
                id(row, "user_id"));
    }

    private static @Nullable Double number(ResultSet row) throws SQLException {
        double number = row.getDouble("number_value");
        return row.wasNull() ? null : number;
    }

    private static @Nullable Long id(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : id;
    }
}
