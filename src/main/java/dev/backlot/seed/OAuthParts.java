package dev.backlot.seed;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Applications and what users let them do; a world has none unless it says so. */
final class OAuthParts implements Part {

    @Override
    public List<String> tables() {
        return List.of("oauth_client", "oauth2_grant", "oauth2_spent_token", "oauth1_token");
    }

    @Override
    public Map<String, Long> sequences() {
        return Map.of("oauth_client", 1L, "oauth2_grant", 1L, "oauth1_token", 1L);
    }

    @Override
    public void write(World world, JdbcTemplate jdbc) {
        // Administrators register applications.
    }
}
