package dev.backlot.watch;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** A user's part in an issue. */
@Embeddable
class Participant implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long issueId;
    private Long userId;

    protected Participant() {}

    Participant(long issueId, long userId) {
        this.issueId = issueId;
        this.userId = userId;
    }

    long issueId() {
        return issueId;
    }

    long userId() {
        return userId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Participant that && issueId.equals(that.issueId) && userId.equals(that.userId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(issueId, userId);
    }
}
