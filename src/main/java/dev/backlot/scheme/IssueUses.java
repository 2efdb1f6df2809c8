package dev.backlot.scheme;

import dev.backlot.project.Project;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks which types and priorities issues have: what issues need cannot be taken from their projects. */
@Component
class IssueUses {

    private final JdbcClient jdbc;

    IssueUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean otherTypes(List<Project> projects, List<Long> typeIds) {
        return others("issue_type_id", projects, typeIds);
    }

    boolean otherPriorities(List<Project> projects, List<Long> priorityIds) {
        return others("priority_id", projects, priorityIds);
    }

    /** The numbers of the projects that have issues of a type. */
    List<Long> projectsWith(long typeId) {
        return jdbc.sql("select distinct project_id from issue where issue_type_id = ?")
                .param(typeId)
                .query(Long.class)
                .list();
    }

    private boolean others(String column, List<Project> projects, List<Long> values) {
        return !projects.isEmpty()
                && jdbc.sql("select count(*) from issue where project_id in (:projects) and " + column
                                        + " not in (:values)")
                                .param(
                                        "projects",
                                        projects.stream().map(Project::id).toList())
                                .param("values", values)
                                .query(Long.class)
                                .single()
                        > 0;
    }
}
