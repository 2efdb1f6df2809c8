package dev.backlot.seed;

import dev.backlot.field.FieldValue;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Comments, worklogs, links and values of fields that users defined, some issues at a time.
 *
 * @param talks what hangs on each issue; all issues that are linked are written already
 */
public record TalkTables(Iterable<IssueTalk> talks) implements World.Extra {

    private static final int AT_A_TIME = 500;
    private static final String WRITTEN =
            ", author_id, update_author_id, created, updated, visibility_type, visibility_value";

    @Override
    public void write(JdbcTemplate jdbc) {
        Table comments = new Table(jdbc, "issue_comment", "id, issue_id, body" + WRITTEN);
        Table worklogs = new Table(jdbc, "worklog", "id, issue_id, body, started, seconds" + WRITTEN);
        Table links = new Table(jdbc, "issue_link", "id, type_id, source_id, destination_id");
        Table values = new Table(
                jdbc,
                "custom_field_value",
                "issue_id, custom_field_id, position, text_value, number_value, date_value, moment_value, option_id,"
                        + " user_id");
        int waiting = 0;
        for (Iterator<IssueTalk> all = talks.iterator(); all.hasNext(); ) {
            IssueTalk talk = all.next();
            talk.comments().forEach(comment -> comments.add(comment(talk.issueId(), comment)));
            talk.worklogs().forEach(worklog -> worklogs.add(worklog(talk.issueId(), worklog)));
            talk.links().forEach(link -> links.add(link.id(), link.typeId(), talk.issueId(), link.destinationId()));
            talk.values().forEach(value -> values.add(value(talk.issueId(), value)));
            if (++waiting % AT_A_TIME == 0 || !all.hasNext()) {
                Stream.of(comments, worklogs, links, values).forEach(Table::flush);
            }
        }
    }

    private static @Nullable Object[] comment(long issueId, IssueTalk.Comment comment) {
        return row(List.of(comment.id(), issueId, comment.body()), comment.written(), comment.readers());
    }

    private static @Nullable Object[] worklog(long issueId, IssueTalk.Worklog worklog) {
        return row(
                List.of(worklog.id(), issueId, worklog.body(), worklog.started(), worklog.seconds()),
                worklog.written(),
                worklog.readers());
    }

    private static @Nullable Object[] row(
            List<?> first, IssueTalk.Written written, IssueTalk.@Nullable Readers readers) {
        return Stream.concat(
                        first.stream(),
                        Stream.of(
                                written.authorId(),
                                written.updateAuthorId(),
                                written.created(),
                                written.updated(),
                                readers == null ? null : readers.type(),
                                readers == null ? null : readers.value()))
                .toArray();
    }

    private static @Nullable Object[] value(long issueId, IssueTalk.Value value) {
        FieldValue one = value.value();
        return new @Nullable Object[] {
            issueId,
            value.fieldId(),
            value.place(),
            one.text(),
            one.number(),
            one.date(),
            one.moment(),
            one.optionId(),
            one.userId()
        };
    }
}
