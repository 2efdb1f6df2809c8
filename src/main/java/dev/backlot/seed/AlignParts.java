package dev.backlot.seed;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** What only Jira Align has; a world has none of it unless it says so. */
final class AlignParts implements Part {

    @Override
    public List<String> tables() {
        return List.of("align_object");
    }

    @Override
    public Map<String, Long> sequences() {
        return Map.of();
    }

    @Override
    public void write(World world, JdbcTemplate jdbc) {
        // Somebody makes them.
    }
}
