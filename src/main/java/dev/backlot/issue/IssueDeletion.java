package dev.backlot.issue;

import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes issues with all that hangs on them. */
@Service
@Transactional
public class IssueDeletion {

    private static final List<String> LEFTOVERS = List.of(
            "delete from entity_property where entity_type = 'COMMENT'"
                    + " and entity_id in (select id from issue_comment where issue_id = ?)",
            "delete from entity_property where entity_type = 'ISSUE' and entity_id = ?",
            "delete from change_item where change_group_id in (select id from change_group where issue_id = ?)",
            "delete from change_group where issue_id = ?");

    private final Issues issues;
    private final IssueRepository repository;
    private final IssueEdits edits;
    private final ApplicationEventPublisher events;
    private final EntityManager entities;
    private final JdbcClient jdbc;

    IssueDeletion(
            Issues issues,
            IssueRepository repository,
            IssueEdits edits,
            ApplicationEventPublisher events,
            EntityManager entities,
            JdbcClient jdbc) {
        this.issues = issues;
        this.repository = repository;
        this.edits = edits;
        this.events = events;
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /**
     * Deletes an issue. The issues of an epic stay, under no epic.
     *
     * @param withSubtasks whether its sub-tasks may go too
     * @throws Problem where the caller cannot see or delete the issue, or it has sub-tasks that may not go
     */
    public void delete(String idOrKey, boolean withSubtasks) {
        Issue issue = issues.existing(idOrKey);
        issues.requireOnAll(Permission.DELETE_ISSUES, List.of(issue), IssueTexts.NOT_DELETABLE);
        List<Issue> subtasks = issues.subtasksOf(List.of(issue.id()));
        if (!subtasks.isEmpty() && !withSubtasks) {
            throw Problem.invalid(IssueTexts.hasSubtasks(issues.key(issue)));
        }
        subtasks.forEach(this::remove);
        remove(issue);
    }

    private void remove(Issue issue) {
        issues.ofEpic(issue.id())
                .forEach(child -> edits.edit(child, edit -> edit.agile().epic(null)));
        events.publishEvent(new IssueDeleted(issue.id()));
        entities.flush();
        LEFTOVERS.forEach(statement -> jdbc.sql(statement).param(issue.id()).update());
        repository.delete(issue);
        entities.flush();
    }
}
