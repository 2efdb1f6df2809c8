package dev.backlot.watch;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Somebody who wants an issue to be done. */
@Entity
@Table(name = "issue_vote")
class Vote {

    @EmbeddedId
    private Participant id;

    protected Vote() {}

    Vote(Participant id) {
        this.id = id;
    }

    Participant id() {
        return id;
    }
}
