package dev.backlot.field;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a custom field that is to be made.
 *
 * @param name the name
 * @param description what it is for
 * @param type the key of its type
 * @param searcherKey the key of what finds its values, null where nothing is to
 * @param projectIds the projects whose issues have it, none for all
 * @param issueTypeIds the types of issues that have it, none for all
 */
public record NewField(
        @Nullable String name,
        @Nullable String description,
        @Nullable String type,
        @Nullable String searcherKey,
        List<Long> projectIds,
        List<Long> issueTypeIds) {}
