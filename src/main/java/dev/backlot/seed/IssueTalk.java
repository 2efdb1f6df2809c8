package dev.backlot.seed;

import dev.backlot.field.FieldValue;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on an issue besides its fields and its history.
 *
 * @param issueId the issue
 * @param comments what was said
 * @param worklogs what was worked
 * @param links the links whose source it is
 * @param values the values of fields that users defined
 */
public record IssueTalk(
        long issueId, List<Comment> comments, List<Worklog> worklogs, List<Link> links, List<Value> values) {

    /** Who wrote something and when. */
    public record Written(@Nullable Long authorId, @Nullable Long updateAuthorId, Instant created, Instant updated) {}

    /** Who may read something: a {@code GROUP} or a {@code ROLE}. */
    public record Readers(String type, String value) {}

    /** A comment; everybody may read it where no readers are named. */
    public record Comment(
            long id, String body, Written written, @Nullable Readers readers) {}

    /** Work, in seconds. */
    public record Worklog(
            long id,
            String body,
            Written written,
            Instant started,
            long seconds,
            @Nullable Readers readers) {}

    /** A link to another issue. */
    public record Link(long id, long typeId, long destinationId) {}

    /** A value; of several values of one field each has its place, from 0 on. */
    public record Value(long fieldId, int place, FieldValue value) {}
}
