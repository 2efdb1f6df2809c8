package dev.backlot.seed;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** What projects have besides their issues; a new Jira has none of it. Categories are there before the projects. */
final class ProjectParts implements Part {

    @Override
    public List<String> tables() {
        return List.of("project_category", "avatar", "avatar_upload");
    }

    @Override
    public Map<String, Long> sequences() {
        return Map.of("project_category", 10000L, "avatar", 10500L);
    }

    @Override
    public void write(World world, JdbcTemplate jdbc) {
        // Nothing that every world has.
    }
}
