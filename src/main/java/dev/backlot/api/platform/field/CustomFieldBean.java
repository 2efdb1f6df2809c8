package dev.backlot.api.platform.field;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Dates;
import dev.backlot.api.Urls;
import dev.backlot.constant.CustomField;
import dev.backlot.field.FieldUse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A custom field and where it is used. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CustomFieldBean(
        String id,
        String name,
        String description,
        String type,
        @Nullable String searcherKey,
        String self,
        long numericId,
        boolean isLocked,
        boolean isManaged,
        boolean isAllProjects,
        boolean isTrusted,
        int projectsCount,
        int screensCount,
        Set<Long> projectIds,
        List<String> issueTypeIds,
        long issuesWithValue,
        @Nullable String lastValueUpdate) {

    static CustomFieldBean of(FieldUse use, Dates dates, Urls urls) {
        CustomField field = use.field();
        return new CustomFieldBean(
                field.fieldId(),
                field.name(),
                field.description(),
                field.typeKey(),
                field.searcherKey(),
                urls.platform("customFields/" + field.fieldId()),
                field.id(),
                use.locked(),
                use.locked(),
                field.projectIds().isEmpty(),
                true,
                use.projectIds().size(),
                use.screenIds().size(),
                use.projectIds(),
                field.issueTypeIds().stream().map(String::valueOf).toList(),
                use.issues(),
                use.lastChange() == null ? null : dates.platform(use.lastChange()));
    }
}
