package dev.backlot.api.ativo;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.team.IssueScope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which issues something is about. The keys are documented; that the body which is not used is left out, and the mode
 * {@code MANUAL}, are ours.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FilterBean(
        @Nullable TextRef jiraFilterBody, @Nullable ManualBean manualFilterBody, String filterMode) {

    /** Refers to something of Jira's by its number as text. */
    record TextRef(String id) {}

    /** Projects, and fields with their values. */
    record ManualBean(ProjectsBean projects, List<FieldFilterBean> fieldFilters) {}

    /** The projects whose issues are meant. */
    record ProjectsBean(String selectionOn, List<TextRef> values) {}

    /** A field and the values that it may have. */
    record FieldFilterBean(TextRef field, List<TextRef> values, String jqlGeneratePattern, String operator) {}

    static @Nullable FilterBean of(@Nullable IssueScope scope) {
        if (scope == null) {
            return null;
        }
        Long filterId = scope.filterId();
        return filterId == null
                ? new FilterBean(null, manual(scope), "MANUAL")
                : new FilterBean(new TextRef(filterId.toString()), null, "JIRA");
    }

    private static ManualBean manual(IssueScope scope) {
        ProjectsBean projects = new ProjectsBean(
                "PROJECT",
                scope.projectIds().stream()
                        .map(id -> new TextRef(id.toString()))
                        .toList());
        return new ManualBean(
                projects, scope.fields().stream().map(FilterBean::field).toList());
    }

    private static FieldFilterBean field(IssueScope.FieldFilter field) {
        return new FieldFilterBean(
                new TextRef(field.fieldId()),
                field.valueIds().stream().map(TextRef::new).toList(),
                "WHERE_FIELD_IN_VALUE_LABEL",
                "IN");
    }
}
