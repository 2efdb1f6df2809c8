package dev.backlot.worklog;

import dev.backlot.project.Visibility;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Time that somebody worked on an issue. */
@Entity
@Table(name = "worklog")
public class Worklog {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "worklog_seq")
    @SequenceGenerator(name = "worklog_seq", allocationSize = 1)
    private @Nullable Long id;

    private Long issueId;
    private @Nullable Long authorId;
    private @Nullable Long updateAuthorId;
    private String body;
    private Instant created;
    private Instant updated;
    private Instant started;
    private long seconds;

    @Embedded
    private @Nullable Visibility visibility;

    /** For JPA. */
    protected Worklog() {}

    Worklog(long issueId, @Nullable Long authorId, Instant now) {
        this.issueId = issueId;
        this.authorId = authorId;
        this.body = "";
        this.created = now;
        this.started = now;
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The number of the issue. */
    public long issueId() {
        return issueId;
    }

    /** The number of the user who worked. */
    public @Nullable Long authorId() {
        return authorId;
    }

    /** The number of the user who changed it last. */
    public @Nullable Long updateAuthorId() {
        return updateAuthorId;
    }

    /** What was done, in wiki markup; may be empty. */
    public String body() {
        return body;
    }

    /** When it was entered. */
    public Instant created() {
        return created;
    }

    /** When it was last changed. */
    public Instant updated() {
        return updated;
    }

    /** When the work began. */
    public Instant started() {
        return started;
    }

    /** How long it took. */
    public long seconds() {
        return seconds;
    }

    /** To whom it is limited, null for nobody in particular. */
    public @Nullable Visibility visibility() {
        return visibility;
    }

    void edit(WorklogDraft draft, @Nullable Long byUserId, Instant now) {
        draft.comment().ifSet(text -> body = text == null ? "" : text);
        draft.started().ifSet(moment -> started = moment == null ? started : moment);
        draft.seconds().ifSet(time -> seconds = time == null ? seconds : time);
        updateAuthorId = byUserId;
        updated = now;
    }

    void limit(@Nullable Visibility to) {
        visibility = to;
    }
}
