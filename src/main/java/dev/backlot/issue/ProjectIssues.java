package dev.backlot.issue;

import dev.backlot.project.ProjectContent;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes the issues away with their project, table by table: there may be very many. */
@Component
@Order(1)
class ProjectIssues implements ProjectContent {

    private static final int AT_A_TIME = 1000;

    private static final String GROUPS = "select id from change_group where issue_id in (:issues)";

    /**
     * What does not go by itself when its issue goes, in terms of numbers: H2 would look for the issues of a project anew for
     * each row, once it has changed one of them in the same transaction.
     */
    private static final List<String> STATEMENTS = List.of(
            "delete from entity_property where entity_type = 'ISSUE' and entity_id in (:issues)",
            "delete from entity_property where entity_type = 'COMMENT' and entity_id in"
                    + " (select id from issue_comment where issue_id in (:issues))",
            "delete from change_group where issue_id in (:issues)",
            "delete from issue_label where issue_id in (:issues)",
            "delete from issue_fix_version where issue_id in (:issues)",
            "delete from issue_affected_version where issue_id in (:issues)",
            "delete from issue_component where issue_id in (:issues)",
            "delete from issue_sprint where issue_id in (:issues)",
            // Of this project: those of others have been taken out of their epics before.
            "update issue set epic_id = null where epic_id in (:issues)",
            "delete from issue where id in (:issues)");

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
        List<Long> all = jdbc.sql("select id from issue where project_id = ? order by id")
                .param(projectId)
                .query(Long.class)
                .list();
        inParts(all, this::removeSome);
    }

    private void removeSome(List<Long> issueIds) {
        jdbc.sql("insert into worklog_removed (id, removed) select id, cast(:now as timestamp(3) with time zone)"
                        + " from worklog where issue_id in (:issues)")
                .param("now", now())
                .param("issues", issueIds)
                .update();
        List<Long> groups =
                jdbc.sql(GROUPS).param("issues", issueIds).query(Long.class).list();
        inParts(
                groups,
                some -> jdbc.sql("delete from change_item where change_group_id in (:groups)")
                        .param("groups", some)
                        .update());
        STATEMENTS.forEach(
                statement -> jdbc.sql(statement).param("issues", issueIds).update());
    }

    private static void inParts(List<Long> ids, Consumer<List<Long>> work) {
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            work.accept(ids.subList(from, Math.min(ids.size(), from + AT_A_TIME)));
        }
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
