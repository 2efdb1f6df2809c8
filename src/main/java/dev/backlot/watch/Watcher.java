package dev.backlot.watch;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Somebody who wants to hear of an issue. */
@Entity
@Table(name = "issue_watcher")
class Watcher {

    @EmbeddedId
    private Participant id;

    protected Watcher() {}

    Watcher(Participant id) {
        this.id = id;
    }

    Participant id() {
        return id;
    }
}
