package dev.backlot.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Urls;
import dev.backlot.constant.AgileField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of an issue the caller may edit, and how. None without the permission. The form is that of a recorded
 * 10.4.0 createmeta without the keys that only creation has.
 */
record EditMeta(Map<String, Field> fields) {

    private static final List<String> SET = List.of("set");
    private static final List<String> SET_ADD_REMOVE = List.of("set", "add", "remove");
    private static final List<String> ADD_SET_REMOVE = List.of("add", "set", "remove");

    /** How to edit one field. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Field(
            boolean required,
            @Nullable FieldSchema schema,
            String name,
            String fieldId,
            @Nullable String autoCompleteUrl,
            List<String> operations,
            @Nullable List<?> allowedValues) {}

    static EditMeta of(IssueContext context) {
        if (!context.batch().editable().contains(context.issue().projectId())) {
            return new EditMeta(Map.of());
        }
        Map<String, Field> fields = new LinkedHashMap<>();
        for (IssueField field : context.batch().fields()) {
            Field meta = field(field.description(), context);
            if (meta != null && context.view().fields().includes(meta.fieldId, true)) {
                fields.put(meta.fieldId, meta);
            }
        }
        return new EditMeta(KeyOrder.of(fields));
    }

    private static @Nullable Field field(FieldDescription field, IssueContext c) {
        return switch (field.id()) {
            case "summary" -> meta(field, true, null, SET, null);
            case "issuetype" -> meta(field, true, null, List.of(), List.of(c.issueType(c.issue())));
            case "reporter" -> meta(field, true, search("user/search?username=", c.urls()), SET, null);
            case "assignee" ->
                meta(
                        field,
                        false,
                        search("user/assignable/search?issueKey=" + c.key() + "&username=", c.urls()),
                        SET,
                        null);
            case "labels" ->
                meta(field, false, c.urls().of("/rest/api/1.0/labels/suggest?query="), ADD_SET_REMOVE, null);
            case "description", "environment", "duedate", "timetracking" -> meta(field, false, null, SET, null);
            case "priority" -> meta(field, false, null, SET, priorities(c));
            case "components" -> meta(field, false, null, ADD_SET_REMOVE, components(c));
            case "fixVersions", "versions" -> meta(field, false, null, SET_ADD_REMOVE, versions(c));
            default -> custom(field, c);
        };
    }

    private static @Nullable Field custom(FieldDescription field, IssueContext c) {
        String type = field.schema() == null ? null : field.schema().custom();
        if (type == null || type.equals(AgileField.RANK.typeKey())) {
            return null;
        }
        if (type.equals(AgileField.EPIC_NAME.typeKey())) {
            return c.isEpic() ? meta(field, true, null, SET, null) : null;
        }
        if (type.equals(AgileField.EPIC_STATUS.typeKey()) || type.equals(AgileField.EPIC_COLOUR.typeKey())) {
            return null;
        }
        boolean flag = type.equals(AgileField.FLAGGED.typeKey());
        return meta(
                field,
                false,
                null,
                flag ? ADD_SET_REMOVE : SET,
                flag ? List.of(OptionBean.impediment(c.urls())) : null);
    }

    private static Field meta(
            FieldDescription field,
            boolean required,
            @Nullable String autoCompleteUrl,
            List<String> operations,
            @Nullable List<?> allowedValues) {
        return new Field(
                required, field.schema(), field.name(), field.id(), autoCompleteUrl, operations, allowedValues);
    }

    private static String search(String path, Urls urls) {
        return urls.of("/rest/api/latest/" + path);
    }

    private static List<PriorityBean> priorities(IssueContext c) {
        return c.batch().background().priorities().values().stream()
                .map(priority -> PriorityBean.of(priority, c.urls()))
                .toList();
    }

    private static List<ComponentBean> components(IssueContext c) {
        return c.batch().background().components().stream()
                .filter(component -> component.projectId() == c.issue().projectId())
                .map(component -> ComponentBean.of(component, c.urls()))
                .toList();
    }

    private static List<VersionBean> versions(IssueContext c) {
        return c.batch().background().versions().stream()
                .filter(version -> version.projectId() == c.issue().projectId() && !version.archived())
                .map(version -> VersionBean.of(version, c.urls()))
                .toList();
    }
}
