package dev.backlot.sprint;

import dev.backlot.board.Board;
import dev.backlot.issue.Issue;
import dev.backlot.issue.IssueEdit;
import dev.backlot.issue.IssueEdits;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.search.IssueQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts issues into sprints and takes them out. Sub-tasks go where their parents go. */
@Service
@Transactional
public class SprintIssues {

    /** The most issues that one request may move; documented. */
    public static final int LIMIT = 50;

    private final Sprints sprints;
    private final Issues issues;
    private final IssueEdits edits;
    private final JdbcClient jdbc;

    SprintIssues(Sprints sprints, Issues issues, IssueEdits edits, JdbcClient jdbc) {
        this.sprints = sprints;
        this.issues = issues;
        this.edits = edits;
        this.jdbc = jdbc;
    }

    /** Those of some issues that are in a sprint, or were when it was completed. */
    public static IssueQuery of(Sprint sprint, IssueQuery issues) {
        return sprint.isOpen() ? issues.inOpenSprint(sprint.id()) : issues.everInSprint(sprint.id());
    }

    /**
     * Puts issues, named by key or number, into an open sprint; all or none.
     *
     * @throws Problem where there are too many, one of them or the sprint cannot be seen, the sprint is over, or the
     *     caller may not schedule issues there
     */
    public void moveTo(long sprintId, List<String> idsOrKeys) {
        Sprint sprint = sprints.require(sprintId);
        if (!sprint.isOpen()) {
            throw Problem.invalid(SprintTexts.COMPLETED);
        }
        move(idsOrKeys, sprintId);
    }

    /**
     * Takes issues, named by key or number, out of their open sprints; all or none.
     *
     * @throws Problem where there are too many, one of them cannot be seen, or the caller may not schedule issues there
     */
    public void moveToBacklog(List<String> idsOrKeys) {
        move(idsOrKeys, null);
    }

    /** Takes all issues out of a sprint that is about to go, and whatever was stored on it. */
    void empty(Sprint sprint) {
        issues.inOpenSprint(sprint.id()).forEach(issue -> put(issue, null));
        jdbc.sql("delete from entity_property where entity_type = 'SPRINT' and entity_id = ?")
                .param(sprint.id())
                .update();
    }

    /**
     * Sends what is unfinished in a sprint that was just completed to its destination, or to the backlog. Issues that the
     * caller does not see go the same way and are not spoken of.
     */
    void complete(Sprint sprint, Optional<Board> board) {
        List<Issue> members = issues.inOpenSprint(sprint.id());
        Predicate<Issue> finished = withParents(
                members, board.<Predicate<Issue>>map(SprintIssues::finishedOn).orElse(Issue::done));
        requireNoneOffending(members, finished);
        Long destination = destination(sprint);
        List<Issue> unfinished = members.stream().filter(finished.negate()).toList();
        if (destination != null) {
            issues.requireOnAll(
                    Permission.EDIT_ISSUES,
                    unfinished.stream().filter(issues::sees).toList(),
                    SprintTexts.NOT_SCHEDULER);
        }
        for (Issue issue : members) {
            Long next = finished.test(issue) ? null : destination;
            edits.edit(issue, edit -> edit.agile().leaveCompletedSprint(next));
        }
    }

    private @Nullable Long destination(Sprint sprint) {
        return Optional.ofNullable(sprint.incompleteIssuesDestinationId())
                .flatMap(sprints::find)
                .filter(Sprint::isOpen)
                .map(Sprint::id)
                .orElse(null);
    }

    /** A sub-task is finished for its sprint when its parent is, because it goes where the parent goes. */
    private static Predicate<Issue> withParents(List<Issue> members, Predicate<Issue> finished) {
        Map<Long, Issue> byId = members.stream().collect(Collectors.toMap(Issue::id, Function.identity()));
        return issue -> finished.test(byId.getOrDefault(issue.parentId(), issue));
    }

    private void requireNoneOffending(List<Issue> members, Predicate<Issue> finished) {
        List<Issue> done = members.stream().filter(finished).toList();
        Set<Long> parentsOfUnfinished = issues
                .subtasksOf(done.stream().map(Issue::id).toList())
                .stream()
                .filter(subtask -> !subtask.done())
                .map(Issue::parentId)
                .collect(Collectors.toSet());
        String offending = done.stream()
                .filter(issue -> parentsOfUnfinished.contains(issue.id()) && issues.sees(issue))
                .map(issues::key)
                .collect(Collectors.joining(", "));
        if (!offending.isEmpty()) {
            throw Problem.invalid(SprintTexts.OFFENDING.formatted(offending));
        }
    }

    private void move(List<String> idsOrKeys, @Nullable Long sprintId) {
        if (idsOrKeys.size() > LIMIT) {
            throw Problem.invalid(SprintTexts.TOO_MANY);
        }
        List<Issue> moved = new ArrayList<>(issues.requireAll(idsOrKeys));
        issues.requireOnAll(Permission.SCHEDULE_ISSUES, moved, SprintTexts.NOT_SCHEDULER);
        moved.addAll(issues.subtasksOf(moved.stream().map(Issue::id).toList()));
        moved.forEach(issue -> put(issue, sprintId));
    }

    /**
     * Puts an issue that is being changed into an open sprint, or into none, with its sub-tasks; the caller has asked for
     * the permissions and whether the sprint is open.
     */
    public void put(IssueEdit edit, @Nullable Long sprintId) {
        edit.agile().openSprint(sprintId);
        issues.subtasksOf(List.of(edit.issue().id())).forEach(subtask -> put(subtask, sprintId));
    }

    private void put(Issue issue, @Nullable Long sprintId) {
        edits.edit(issue, edit -> edit.agile().openSprint(sprintId));
    }

    private static Predicate<Issue> finishedOn(Board board) {
        Set<Long> done = board.doneStatusIds();
        return issue -> done.contains(issue.statusId());
    }
}
