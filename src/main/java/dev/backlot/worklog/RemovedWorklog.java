package dev.backlot.worklog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A worklog that is gone, for clients that keep a copy of all. */
@Entity
@Table(name = "worklog_removed")
class RemovedWorklog {

    @Id
    private Long id;

    private Instant removed;

    protected RemovedWorklog() {}

    RemovedWorklog(long id, Instant removed) {
        this.id = id;
        this.removed = removed;
    }

    long id() {
        return id;
    }

    Instant removed() {
        return removed;
    }
}
