package dev.backlot.seed;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Assets; a world has none unless it says so. */
final class AssetParts implements Part {

    @Override
    public List<String> tables() {
        return List.of("asset_collection", "asset_attribute", "asset", "asset_value", "asset_attachment");
    }

    @Override
    public Map<String, Long> sequences() {
        return Map.of("asset_collection", 1L, "asset_attribute", 1L, "asset", 1L);
    }

    @Override
    public void write(World world, JdbcTemplate jdbc) {
        // Somebody makes them.
    }
}
