package dev.backlot.scheme;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A copy of a workflow scheme that projects use, changed but not yet published. */
@Entity
@DiscriminatorValue("WORKFLOW_DRAFT")
public class WorkflowSchemeDraft extends WorkflowScheme {

    private Long parentId;
    private Instant modified;
    private @Nullable Long modifiedBy;

    /** For JPA. */
    protected WorkflowSchemeDraft() {}

    WorkflowSchemeDraft(WorkflowScheme parent, @Nullable Long userId, Instant now) {
        this.parentId = parent.id();
        copyFrom(parent);
        touch(userId, now);
    }

    /** The number of the scheme that this is a draft of. */
    public long parentId() {
        return parentId;
    }

    /** When it was changed last. */
    public Instant modified() {
        return modified;
    }

    /** The number of the user who changed it last. */
    public @Nullable Long modifiedBy() {
        return modifiedBy;
    }

    @Override
    public boolean draft() {
        return true;
    }

    @Override
    long nameOwner() {
        return parentId;
    }

    final void touch(@Nullable Long userId, Instant now) {
        this.modified = now;
        this.modifiedBy = userId;
    }
}
