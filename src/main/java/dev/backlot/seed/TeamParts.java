package dev.backlot.seed;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Teams, programs and periods; a world has none unless it says so. */
final class TeamParts implements Part {

    @Override
    public List<String> tables() {
        return List.of(
                "program",
                "team",
                "person",
                "team_resource",
                "skill",
                "period",
                "period_team",
                "period_sprint",
                "period_team_sprint");
    }

    @Override
    public Map<String, Long> sequences() {
        return Map.of(
                "program", 1L,
                "team", 1L,
                "person", 1L,
                "team_resource", 1L,
                "skill", 1L,
                "period", 1L,
                "period_sprint", 1L);
    }

    @Override
    public void write(World world, JdbcTemplate jdbc) {
        // Somebody makes them.
    }
}
