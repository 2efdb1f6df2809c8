package dev.backlot.api.platform.link;

import dev.backlot.api.JsonBody;
import dev.backlot.link.LinkType;
import dev.backlot.link.LinkTypes;
import org.jspecify.annotations.Nullable;

/** Reads what requests say of links. */
final class LinkBodies {

    private LinkBodies() {}

    /** The type that a body names under {@code "type"} by number, name or one of its descriptions. */
    static LinkType type(JsonBody body, LinkTypes types) {
        return types.named(typeId(body), typeName(body));
    }

    static @Nullable String typeId(JsonBody body) {
        JsonBody type = body.object("type").or(null);
        return type == null ? null : first(type, "id");
    }

    static @Nullable String typeName(JsonBody body) {
        JsonBody type = body.object("type").or(null);
        return type == null ? null : first(type, "name", "outward", "inward");
    }

    /** The key or number of an issue, null where it is not named. */
    static @Nullable String issue(JsonBody body, String key) {
        JsonBody issue = body.object(key).or(null);
        return issue == null ? null : first(issue, "key", "id");
    }

    private static @Nullable String first(JsonBody body, String... keys) {
        for (String key : keys) {
            String text = body.text(key).or(null);
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }
}
