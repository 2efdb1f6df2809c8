package dev.backlot.seed;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The dashboard that every Jira has, the tables of all others, and the settings. */
final class DashboardParts implements Part {

    private static final long SYSTEM = 10000;

    @Override
    public List<String> tables() {
        return List.of(
                "saved_filter_favourite",
                "filter_share_scope",
                "dashboard",
                "dashboard_item",
                "dashboard_favourite",
                "setting");
    }

    @Override
    public Map<String, Long> sequences() {
        return Map.of();
    }

    @Override
    public void write(World world, JdbcTemplate jdbc) {
        new Table(jdbc, "dashboard", "id, name, owner_id, shared")
                .add(SYSTEM, "System Dashboard", null, true)
                .flush();
    }
}
