package dev.backlot.seed;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tokens of the systems beside Jira; a world has none unless it says so. */
final class TokenParts implements Part {

    @Override
    public List<String> tables() {
        return List.of("api_token");
    }

    @Override
    public Map<String, Long> sequences() {
        return Map.of("api_token", 1L);
    }

    @Override
    public void write(World world, JdbcTemplate jdbc) {
        // Somebody makes them.
    }
}
