package dev.backlot.worklog;

import dev.backlot.issue.Durations;
import dev.backlot.issue.Issue;
import dev.backlot.issue.IssueDeleted;
import dev.backlot.issue.IssueEdit;
import dev.backlot.issue.IssueEdits;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.project.Visibilities;
import dev.backlot.project.Visibility;
import dev.backlot.user.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Logs work on issues, changes and deletes what was logged, and keeps the times of the issue right. */
@Service
@Transactional
public class WorklogEdits {

    private static final int TEXT_LIMIT = 32_767;
    private static final long LONGEST = 1L << 40;
    private static final String LEVEL = "worklogLevel";
    private static final String ID = "WorklogId";
    private static final String TIME = "WorklogTimeSpent";

    private final WorklogRepository repository;
    private final RemovedWorklogRepository removed;
    private final Worklogs worklogs;
    private final Issues issues;
    private final IssueEdits edits;
    private final Visibilities visibilities;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    WorklogEdits(
            WorklogRepository repository,
            RemovedWorklogRepository removed,
            Worklogs worklogs,
            Issues issues,
            IssueEdits edits,
            Visibilities visibilities,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.repository = repository;
        this.removed = removed;
        this.worklogs = worklogs;
        this.issues = issues;
        this.edits = edits;
        this.visibilities = visibilities;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Logs work.
     *
     * @throws Problem where the issue cannot be seen, the caller may not, the time is missing or none, or the caller is
     *     not one of those to whom it is to be limited
     */
    public Worklog add(String issueIdOrKey, WorklogDraft draft, Remaining remaining) {
        Issue issue = require(issueIdOrKey);
        requireAddable(issue.projectId(), issues.allows(Permission.WORK_ON_ISSUES, issue), draft);
        Worklog worklog = store(issue, draft);
        edits.edit(issue, edit -> noteAdded(edit, worklog, remaining));
        return worklog;
    }

    /** Logs work that was found right, as part of a change of the issue. */
    public void add(IssueEdit edit, WorklogDraft draft, Remaining remaining) {
        noteAdded(edit, store(edit.issue(), draft), remaining);
    }

    /**
     * Refuses work that could not be logged.
     *
     * @param allowed whether the caller may work on the issue
     */
    public void requireAddable(long projectId, boolean allowed, WorklogDraft draft) {
        if (!allowed) {
            throw currentUser.viewer().refusal(WorklogTexts.NOT_ADDED);
        }
        if (draft.seconds().or(null) == null) {
            throw Problem.invalidField("timeLogged", WorklogTexts.NO_TIME);
        }
        requireValid(draft, projectId);
    }

    /**
     * Changes what the draft says of a worklog.
     *
     * @throws Problem where it cannot be seen or changed, or the draft says nothing or something wrong
     */
    public void update(String issueIdOrKey, String id, WorklogDraft draft, Remaining remaining) {
        Issue issue = require(issueIdOrKey);
        Worklog worklog = worklogs.require(issue, id);
        require(worklog, issue, Permission.EDIT_OWN_WORKLOGS, Permission.EDIT_ALL_WORKLOGS, WorklogTexts.NOT_EDITED);
        if (draft.isEmpty()) {
            throw Problem.invalid(WorklogTexts.NOTHING);
        }
        requireValid(draft, issue.projectId());
        long before = worklog.seconds();
        write(worklog, issue, draft);
        long more = worklog.seconds() - before;
        events.publishEvent(new WorklogChanged(WorklogChanged.How.UPDATED, worklog));
        edits.edit(issue, edit -> {
            if (more != 0 || remaining.way() != Remaining.Way.AUTO) {
                count(edit, more, remaining);
            }
            edit.part(ID, text(worklog.id()), text(worklog.id()), null, null);
        });
    }

    /**
     * Deletes a worklog.
     *
     * @throws Problem where it cannot be seen or deleted
     */
    public void delete(String issueIdOrKey, String id, Remaining remaining) {
        Issue issue = require(issueIdOrKey);
        Worklog worklog = worklogs.require(issue, id);
        require(
                worklog,
                issue,
                Permission.DELETE_OWN_WORKLOGS,
                Permission.DELETE_ALL_WORKLOGS,
                WorklogTexts.NOT_DELETED);
        events.publishEvent(new WorklogChanged(WorklogChanged.How.DELETED, worklog));
        edits.edit(issue, edit -> {
            count(edit, -worklog.seconds(), remaining);
            edit.part(ID, text(worklog.id()), text(worklog.id()), null, null);
            edit.part(TIME, text(worklog.seconds()), Durations.written(worklog.seconds()), null, null);
        });
        remove(worklog);
    }

    /** The worklogs of a deleted issue are deleted with it. */
    @EventListener
    void forget(IssueDeleted event) {
        worklogs.ofAll(List.of(event.issueId()))
                .getOrDefault(event.issueId(), List.of())
                .forEach(this::remove);
    }

    /** The issue with this number or key, if the caller may see it. */
    public Issue require(String issueIdOrKey) {
        return issues.find(issueIdOrKey).orElseThrow(() -> issues.missing(WorklogTexts.NO_ISSUE));
    }

    private Worklog store(Issue issue, WorklogDraft draft) {
        Worklog worklog = new Worklog(issue.id(), currentUser.viewer().userId(), now());
        write(worklog, issue, draft);
        Worklog saved = repository.save(worklog);
        events.publishEvent(new WorklogChanged(WorklogChanged.How.CREATED, saved));
        return saved;
    }

    private void remove(Worklog worklog) {
        repository.delete(worklog);
        removed.save(new RemovedWorklog(worklog.id(), now()));
    }

    private void write(Worklog worklog, Issue issue, WorklogDraft draft) {
        worklog.edit(draft, currentUser.viewer().userId(), now());
        draft.visibility().ifSet(wish -> worklog.limit(limit(wish, issue.projectId())));
    }

    /** A Data Center writes the number of a new worklog as if it went: recorded on 8.20.7 and 10.4.0. */
    private static void noteAdded(IssueEdit edit, Worklog worklog, Remaining remaining) {
        count(edit, worklog.seconds(), remaining);
        edit.part(ID, text(worklog.id()), text(worklog.id()), null, null);
    }

    private static void count(IssueEdit edit, long more, Remaining remaining) {
        Issue issue = edit.issue();
        Long spent = issue.timeSpent();
        edit.remainingEstimate(remaining.after(issue.remainingEstimate(), more));
        edit.timeSpent(Math.max(0, (spent == null ? 0 : spent) + more));
    }

    private void require(Worklog worklog, Issue issue, Permission own, Permission all, String message) {
        boolean ofCaller = currentUser.viewer().is(worklog.authorId()) && issues.allows(own, issue);
        if (!ofCaller && !issues.allows(all, issue)) {
            throw currentUser.viewer().refusal(message);
        }
    }

    private void requireValid(WorklogDraft draft, long projectId) {
        draft.seconds().ifSet(seconds -> {
            if (seconds == null || seconds <= 0 || seconds > LONGEST) {
                throw Problem.invalidField("timeLogged", WorklogTexts.WRONG_TIME);
            }
        });
        draft.comment().ifSet(text -> {
            if (text != null && text.length() > TEXT_LIMIT) {
                throw Problem.invalidField("comment", WorklogTexts.LONG_COMMENT);
            }
        });
        draft.visibility().ifSet(wish -> limit(wish, projectId));
    }

    private @Nullable Visibility limit(Visibility.@Nullable Named wish, long projectId) {
        return wish == null ? null : visibilities.require(wish, projectId, LEVEL);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String text(long number) {
        return Long.toString(number);
    }
}
