package dev.backlot.constant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A way from one status of a workflow to another. */
@Embeddable
public class Transition {

    @Column(name = "number")
    private Long id;

    private String name;
    private @Nullable Long fromStatusId;
    private Long toStatusId;
    private boolean resolutionScreen;

    /** For JPA. */
    protected Transition() {}

    Transition(long id, String name, @Nullable Long fromStatusId, long toStatusId, boolean resolutionScreen) {
        this.id = id;
        this.name = name;
        this.fromStatusId = fromStatusId;
        this.toStatusId = toStatusId;
        this.resolutionScreen = resolutionScreen;
    }

    /** The number, which means something within its workflow only; steps may share a transition under one number. */
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

    /** Whether its screen asks for the resolution. */
    public boolean resolutionScreen() {
        return resolutionScreen;
    }

    boolean leadsOutOf(long statusId) {
        return fromStatusId == null || fromStatusId == statusId;
    }
}
