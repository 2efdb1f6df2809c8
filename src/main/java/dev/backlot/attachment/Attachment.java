package dev.backlot.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file on an issue or on something else, all but its content. */
@Entity
@Table(name = "attachment")
public class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attachment_seq")
    @SequenceGenerator(name = "attachment_seq", allocationSize = 1)
    private @Nullable Long id;

    private @Nullable Long issueId;
    private @Nullable Long authorId;
    private String filename;
    private String mimeType;
    private Long size;
    private Instant created;

    /** For JPA. */
    protected Attachment() {}

    Attachment(@Nullable Long issueId, @Nullable Long authorId, Upload upload, Instant created) {
        this.issueId = issueId;
        this.authorId = authorId;
        this.filename = upload.filename();
        this.mimeType = upload.mimeType();
        this.size = upload.size();
        this.created = created;
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The number of the issue; 0 for a file that hangs on something else. */
    public long issueId() {
        return issueId == null ? 0 : issueId;
    }

    boolean isOfAnIssue() {
        return issueId != null;
    }

    /** The number of the user who attached it, null for an anonymous one. */
    public @Nullable Long authorId() {
        return authorId;
    }

    /** The name of the file, without a path. */
    public String filename() {
        return filename;
    }

    /** What is in the file, such as {@code text/csv}. */
    public String mimeType() {
        return mimeType;
    }

    /** How many bytes. */
    public long size() {
        return size;
    }

    /** When it was attached. */
    public Instant created() {
        return created;
    }
}
