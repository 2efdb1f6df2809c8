package dev.backlot.api.platform.issue;

import dev.backlot.api.FieldSelection;
import dev.backlot.property.Properties;
import dev.backlot.property.PropertyOwner;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Adds properties to the document of an issue where a client asks for them. They are JSON texts already. */
@Component
class ShownProperties {

    private final Properties properties;
    private final JsonMapper json;

    ShownProperties(Properties properties, JsonMapper json) {
        this.properties = properties;
        this.json = json;
    }

    /** The document with the wanted properties at its end. */
    byte[] added(byte[] document, long issueId, FieldSelection wanted) {
        String values = properties.keys(PropertyOwner.ISSUE, issueId).stream()
                .filter(key -> wanted.includes(key, false))
                .map(key -> json.writeValueAsString(key) + ":" + properties.get(PropertyOwner.ISSUE, issueId, key))
                .collect(Collectors.joining(","));
        String text = new String(document, StandardCharsets.UTF_8);
        String whole = text.substring(0, text.length() - 1) + ",\"properties\":{" + values + "}}";
        return whole.getBytes(StandardCharsets.UTF_8);
    }
}
