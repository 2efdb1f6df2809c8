package dev.backlot.project;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request says about a project that is to be made or changed; null where it says nothing.
 *
 * @param lead the login name of the user who is to lead it
 * @param schemes the numbers of the schemes it is to use, by the name of their field
 */
public record ProjectDraft(
        @Nullable String key,
        @Nullable String name,
        @Nullable String typeKey,
        @Nullable String description,
        @Nullable String lead,
        @Nullable String url,
        @Nullable String assigneeType,
        @Nullable Long avatarId,
        @Nullable Long categoryId,
        Map<String, Long> schemes) {

    /** Copies the schemes. */
    public ProjectDraft {
        schemes = Map.copyOf(schemes);
    }

    /** The same with another kind of project. */
    public ProjectDraft withType(String otherTypeKey) {
        return new ProjectDraft(
                key, name, otherTypeKey, description, lead, url, assigneeType, avatarId, categoryId, schemes);
    }
}
