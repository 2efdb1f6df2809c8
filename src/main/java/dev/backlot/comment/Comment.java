package dev.backlot.comment;

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

/** What somebody said about an issue. */
@Entity
@Table(name = "issue_comment")
public class Comment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "issue_comment_seq")
    @SequenceGenerator(name = "issue_comment_seq", allocationSize = 1)
    private @Nullable Long id;

    private Long issueId;
    private @Nullable Long authorId;
    private @Nullable Long updateAuthorId;
    private String body;
    private Instant created;
    private Instant updated;
    private @Nullable Instant pinnedAt;
    private @Nullable Long pinnedBy;

    @Embedded
    private @Nullable Visibility visibility;

    /** For JPA. */
    protected Comment() {}

    Comment(long issueId, @Nullable Long authorId, String body, Instant created) {
        this.issueId = issueId;
        this.authorId = authorId;
        this.updateAuthorId = authorId;
        this.body = body;
        this.created = created;
        this.updated = created;
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The number of the issue. */
    public long issueId() {
        return issueId;
    }

    /** The number of the user who said it, null for an anonymous one. */
    public @Nullable Long authorId() {
        return authorId;
    }

    /** The number of the user who changed it last, null for an anonymous one. */
    public @Nullable Long updateAuthorId() {
        return updateAuthorId;
    }

    /** The text, in wiki markup. */
    public String body() {
        return body;
    }

    /** When it was said. */
    public Instant created() {
        return created;
    }

    /** When it was last changed. */
    public Instant updated() {
        return updated;
    }

    /** To whom it is limited, null for nobody in particular. */
    public @Nullable Visibility visibility() {
        return visibility;
    }

    /** When it was pinned, null where it is not. */
    public @Nullable Instant pinnedAt() {
        return pinnedAt;
    }

    /** The number of the user who pinned it. */
    public @Nullable Long pinnedBy() {
        return pinnedBy;
    }

    void change(String text, @Nullable Long byUserId, Instant now) {
        body = text;
        updateAuthorId = byUserId;
        updated = now;
    }

    void limit(@Nullable Visibility to) {
        visibility = to;
    }

    void pin(@Nullable Long byUserId, @Nullable Instant at) {
        pinnedBy = byUserId;
        pinnedAt = at;
    }
}
