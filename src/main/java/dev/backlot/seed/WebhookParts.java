package dev.backlot.seed;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Webhooks and what was sent to them; a world has none unless somebody registers one. */
final class WebhookParts implements Part {

    @Override
    public List<String> tables() {
        return List.of("webhook", "webhook_delivery");
    }

    @Override
    public Map<String, Long> sequences() {
        return Map.of("webhook", 1L, "webhook_delivery", 1L);
    }

    @Override
    public void write(World world, JdbcTemplate jdbc) {
        // Administrators register them.
    }
}
