package dev.backlot.seed;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** What hangs on versions; a new Jira has nothing of it. */
final class VersionParts implements Part {

    @Override
    public List<String> tables() {
        return List.of("remote_version_link");
    }

    @Override
    public Map<String, Long> sequences() {
        return Map.of("remote_version_link", 10000L);
    }

    @Override
    public void write(World world, JdbcTemplate jdbc) {}
}
