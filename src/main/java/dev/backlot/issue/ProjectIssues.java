package dev.backlot.issue;

import dev.backlot.project.ProjectContent;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes the issues away with their project, table by table: there may be very many. */
@Component
@Order(1)
class ProjectIssues implements ProjectContent {

    private static final String ISSUES = "(select id from issue where project_id = ?)";

    /** What does not go by itself when its issue goes. */
    private static final List<String> STATEMENTS = List.of(
            "delete from entity_property where entity_type = 'ISSUE' and entity_id in " + ISSUES,
            "delete from entity_property where entity_type = 'COMMENT' and entity_id in"
                    + " (select id from issue_comment where issue_id in " + ISSUES + ")",
            "delete from change_item where change_group_id in" + " (select id from change_group where issue_id in "
                    + ISSUES + ")",
            "delete from change_group where issue_id in " + ISSUES,
            "delete from issue_label where issue_id in " + ISSUES,
            "delete from issue_fix_version where issue_id in " + ISSUES,
            "delete from issue_affected_version where issue_id in " + ISSUES,
            "delete from issue_component where issue_id in " + ISSUES,
            "delete from issue_sprint where issue_id in " + ISSUES,
            // Of this project: those of others have been taken out of their epics before.
            "update issue set epic_id = null where epic_id in " + ISSUES,
            "delete from issue where project_id = ?");

    private final IssueRepository repository;
    private final IssueEdits edits;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Clock clock;

    ProjectIssues(IssueRepository repository, IssueEdits edits, EntityManager entities, JdbcClient jdbc, Clock clock) {
        this.repository = repository;
        this.edits = edits;
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void remove(long projectId) {
        repository
                .inEpicsOf(projectId)
                .forEach(child -> edits.edit(child, edit -> edit.agile().epic(null)));
        entities.flush();
        jdbc.sql("insert into worklog_removed (id, removed) select id, cast(? as timestamp(3) with time zone)"
                        + " from worklog where issue_id in " + ISSUES)
                .params(now(), projectId)
                .update();
        STATEMENTS.forEach(statement -> jdbc.sql(statement).param(projectId).update());
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
