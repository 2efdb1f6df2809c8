package dev.backlot.watch;

import dev.backlot.issue.IssueCreated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever makes an issue watches it: recorded on Data Center 8.20.7. */
@Component
class CreatorsWatch {

    private final Watches watches;

    CreatorsWatch(Watches watches) {
        this.watches = watches;
    }

    @EventListener
    void created(IssueCreated event) {
        Long creator = event.creatorId();
        if (creator != null) {
            watches.start(event.issueId(), creator);
        }
    }
}
