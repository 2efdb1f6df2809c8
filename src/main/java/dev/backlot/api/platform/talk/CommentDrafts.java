package dev.backlot.api.platform.talk;

import dev.backlot.api.JsonBody;
import dev.backlot.api.document.VisibilityBean;
import dev.backlot.comment.CommentDraft;
import dev.backlot.kernel.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads what requests say of comments. */
final class CommentDrafts {

    private CommentDrafts() {}

    /**
     * From an object with {@code body}, {@code visibility} and {@code properties}.
     *
     * @throws Problem where one of them is of a wrong type
     */
    static CommentDraft of(JsonBody body) {
        return new CommentDraft(body.text("body"), VisibilityBean.read(body), properties(body.objects("properties")));
    }

    private static Map<String, String> properties(List<JsonBody> list) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (JsonBody property : list) {
            Map<String, JsonNode> parts = new LinkedHashMap<>();
            property.forEach(parts::put);
            String key = property.text("key").or(null);
            JsonNode value = parts.get("value");
            if (key == null || value == null) {
                throw Problem.invalidField("properties", "A property must have a 'key' and a 'value'.");
            }
            properties.put(key, value.toString());
        }
        return properties;
    }
}
