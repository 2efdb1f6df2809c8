package dev.backlot.api.webhooks;

import dev.backlot.webhook.WebhookEvent;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is sent: when, what, and then what it is about, in the order of the recordings. */
@Component
class Payloads {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final Clock clock;

    Payloads(Clock clock) {
        this.clock = clock;
    }

    /** The parts of something sent, in their order; what is null is left out. */
    static final class Parts {

        private final Map<String, Object> parts = new LinkedHashMap<>();

        Parts with(String key, @Nullable Object part) {
            if (part != null) {
                parts.put(key, part);
            }
            return this;
        }
    }

    byte[] write(WebhookEvent event, Parts parts) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("timestamp", clock.millis());
        all.put("webhookEvent", event.id());
        all.putAll(parts.parts);
        return JSON.writeValueAsBytes(all);
    }
}
