package dev.backlot.issue;

import dev.backlot.user.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes issues as part of the caller's transaction, with history. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class IssueEdits {

    private final IssueNames names;
    private final ChangeRepository changes;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    IssueEdits(
            IssueNames names,
            ChangeRepository changes,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.names = names;
        this.changes = changes;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Changes an issue; where that changes anything, the history gains one group and the issue a new update time. */
    public void edit(Issue issue, Consumer<IssueEdit> changesToMake) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        IssueEdit edit = new IssueEdit(issue, names, now);
        changesToMake.accept(edit);
        if (!edit.items().isEmpty()) {
            issue.updated = now;
            ChangeGroup group = new ChangeGroup(issue.id(), currentUser.viewer().userId(), now, edit.items());
            events.publishEvent(new IssueChanged(changes.save(group)));
        }
    }

    /** Fills an issue that nobody has seen yet; its history begins empty. */
    void fill(Issue issue, Consumer<IssueEdit> filling) {
        filling.accept(new IssueEdit(issue, names, issue.created()));
    }

    /** Gives the issue a new update time without a history, as comments do. */
    public void touch(Issue issue) {
        issue.updated = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
