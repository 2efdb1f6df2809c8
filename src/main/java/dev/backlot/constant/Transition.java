package dev.backlot.constant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A way from one status to another. */
@Entity
@Table(name = "workflow_transition")
public class Transition {

    @Id
    private Long id;

    private String name;
    private @Nullable Long fromStatusId;
    private Long toStatusId;

    /** For JPA. */
    protected Transition() {}

    /** The number. */
    public long id() {
        return id;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The status that it starts from, null for any. */
    public @Nullable Long fromStatusId() {
        return fromStatusId;
    }

    /** The status that it leads to. */
    public long toStatusId() {
        return toStatusId;
    }
}
