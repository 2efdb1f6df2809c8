package dev.backlot.report;

import dev.backlot.kernel.Ids;
import dev.backlot.project.Projects;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how issues became what they are: three statements, however many issues there are. */
@Component
class IssueLives {

    private static final String ISSUES =
            "select i.id, i.project_id, i.number, i.summary, i.created, i.status_id, i.story_points, i.original_estimate"
                    + " from issue i where i.id = any(?)";
    private static final String SPRINTS = "select issue_id, sprint_id from issue_sprint where issue_id = any(?)";
    private static final String CHANGES = "select g.issue_id, g.created, c.field,"
            + " coalesce(c.old_value, c.old_string, '') as was, coalesce(c.new_value, c.new_string, '') as is_now"
            + " from change_group g join change_item c on c.change_group_id = g.id"
            + " where g.issue_id = any(?) and c.field in ('status', 'Sprint', ?)"
            + " order by g.created, g.id, c.position";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private record Row(
            long id,
            long projectId,
            long number,
            String summary,
            Instant created,
            long statusId,
            OptionalDouble points,
            OptionalDouble time) {}

    private record Change(long issueId, Instant at, String field, String was, String now) {}

    private final JdbcClient jdbc;
    private final Projects projects;

    IssueLives(JdbcClient jdbc, Projects projects) {
        this.jdbc = jdbc;
        this.projects = projects;
    }

    /** The lives of these issues, in the same order. */
    List<IssueLife> of(List<Long> ids, Statistic statistic) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Object all = ids.toArray(Long[]::new);
        Map<Long, Row> rows = jdbc.sql(ISSUES).param(all).query((row, index) -> row(row)).list().stream()
                .collect(Collectors.toMap(Row::id, Function.identity()));
        Map<Long, Set<Long>> sprints = sprints(all);
        Map<Long, List<Change>> changes = changes(all, statistic);
        return ids.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(row -> life(
                        row,
                        sprints.getOrDefault(row.id, Set.of()),
                        changes.getOrDefault(row.id, List.of()),
                        statistic))
                .toList();
    }

    private Map<Long, Set<Long>> sprints(Object ids) {
        Map<Long, Set<Long>> sprints = new HashMap<>();
        jdbc.sql(SPRINTS).param(ids).query(row -> {
            sprints.computeIfAbsent(row.getLong(1), id -> new TreeSet<>()).add(row.getLong(2));
        });
        return sprints;
    }

    private Map<Long, List<Change>> changes(Object ids, Statistic statistic) {
        return jdbc.sql(CHANGES).param(ids).param(statistic.item()).query((row, index) -> change(row)).list().stream()
                .collect(Collectors.groupingBy(Change::issueId));
    }

    private IssueLife life(Row row, Set<Long> sprints, List<Change> changes, Statistic statistic) {
        return new IssueLife(
                row.id,
                projects.byId(row.projectId).key() + "-" + row.number,
                row.summary,
                row.created,
                timeline(changes, "status", text -> status(text, row.statusId), row.statusId),
                switch (statistic.kind()) {
                    case POINTS -> timeline(changes, statistic.item(), IssueLives::number, row.points);
                    case TIME -> timeline(changes, statistic.item(), IssueLives::number, row.time);
                    case COUNT -> Timeline.always(OptionalDouble.of(1));
                },
                timeline(changes, "Sprint", IssueLives::numbers, sprints));
    }

    /** Before the first change there was what that change replaced; without one there always was what is there now. */
    private static <T> Timeline<T> timeline(List<Change> all, String field, Function<String, T> reader, T present) {
        List<Change> changes =
                all.stream().filter(change -> change.field.equals(field)).toList();
        if (changes.isEmpty()) {
            return Timeline.always(present);
        }
        List<Timeline.Step<T>> steps = new ArrayList<>();
        for (Change change : changes) {
            steps.add(new Timeline.Step<>(change.at, reader.apply(change.now)));
        }
        return new Timeline<>(reader.apply(changes.get(0).was), steps);
    }

    private static Long status(String text, long present) {
        return Ids.read(text).orElse(present);
    }

    private static Set<Long> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(match -> Long.valueOf(match.group()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static OptionalDouble number(String text) {
        try {
            return text.isBlank() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException noNumber) {
            // What another system wrote into the history before it was brought here is no estimate.
            return OptionalDouble.empty();
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getLong("project_id"),
                row.getLong("number"),
                row.getString("summary"),
                moment(row),
                row.getLong("status_id"),
                number(row, "story_points"),
                number(row, "original_estimate"));
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong("issue_id"),
                moment(row),
                row.getString("field"),
                row.getString("was"),
                row.getString("is_now"));
    }

    private static Instant moment(ResultSet row) throws SQLException {
        return row.getObject("created", OffsetDateTime.class).toInstant();
    }

    private static OptionalDouble number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
