package dev.backlot.api.align;

import dev.backlot.align.DocumentForm;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Documents are kept as JSON. */
@Component
class JsonDocuments implements DocumentForm {

    private final JsonMapper json;

    JsonDocuments(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String write(Map<String, @Nullable Object> values) {
        return json.writeValueAsString(values);
    }

    @Override
    public Map<String, @Nullable Object> read(String text) {
        return JsonValues.object(json.readTree(text));
    }
}
