package dev.backlot.field;

import dev.backlot.constant.CustomField;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A custom field and where it is used.
 *
 * @param field the field
 * @param locked whether Jira Software brings it along, so that nobody may change it
 * @param projectIds the projects whose issues have it
 * @param screenIds the screens that it is on
 * @param issues how many issues have a value
 * @param lastChange when a value was last changed, null where the history tells of no change
 */
public record FieldUse(
        CustomField field,
        boolean locked,
        Set<Long> projectIds,
        Set<Long> screenIds,
        long issues,
        @Nullable Instant lastChange) {}
