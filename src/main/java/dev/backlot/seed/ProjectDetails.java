package dev.backlot.seed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What is known of projects besides what all have.
 *
 * @param details of each of some projects
 */
public record ProjectDetails(List<Detail> details) implements World.Extra {

    /** Where more is told of a project, who gets its new issues ({@code PROJECT_LEAD}, {@code UNASSIGNED}), and its category. */
    public record Detail(
            long projectId,
            @Nullable String url,
            @Nullable String assigneeType,
            @Nullable Category category) {}

    /** A category. */
    public record Category(long id, String name, String description) {}

    @Override
    public void write(JdbcTemplate jdbc) {
        Set<Long> known = new HashSet<>();
        Table categories = new Table(jdbc, "project_category", "id, name, description");
        for (Detail detail : details) {
            Category category = detail.category();
            if (category != null && known.add(category.id())) {
                categories.add(category.id(), category.name(), category.description());
            }
        }
        categories.flush();
        for (Detail detail : details) {
            jdbc.update(
                    "update project set url = ?, assignee_type = coalesce(?, assignee_type), category_id = ? where id = ?",
                    detail.url(),
                    detail.assigneeType(),
                    detail.category() == null ? null : detail.category().id(),
                    detail.projectId());
        }
    }
}
