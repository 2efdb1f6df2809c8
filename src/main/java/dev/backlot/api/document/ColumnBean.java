package dev.backlot.api.document;

import dev.backlot.kernel.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A column of a list of issues.
 *
 * @param label the name of the field
 * @param value its id
 */
public record ColumnBean(String label, String value) {

    /** The columns that show these fields; fields that are gone are left out. */
    public static List<ColumnBean> of(List<String> fieldIds, FieldCatalog fields) {
        var names = fields.all().stream().collect(Collectors.toMap(FieldDescription::id, FieldDescription::name));
        return fieldIds.stream()
                .filter(names::containsKey)
                .map(id -> new ColumnBean(names.getOrDefault(id, id), id))
                .toList();
    }

    /**
     * These ids, when all of them are fields that a list can show.
     *
     * @throws Problem where one is not
     */
    public static List<String> known(List<String> fieldIds, FieldCatalog fields) {
        var navigable = fields.all().stream()
                .filter(FieldDescription::navigable)
                .map(FieldDescription::id)
                .collect(Collectors.toSet());
        List<String> unknown =
                fieldIds.stream().filter(id -> !navigable.contains(id)).toList();
        if (fieldIds.isEmpty() || !unknown.isEmpty()) {
            throw Problem.invalidField("columns", "These are no columns: " + String.join(", ", unknown));
        }
        return fieldIds;
    }
}
