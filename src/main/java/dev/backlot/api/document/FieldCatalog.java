package dev.backlot.api.document;

import dev.backlot.constant.Constants;
import dev.backlot.constant.CustomField;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All fields that issues have in this Jira. */
@Component
public class FieldCatalog {

    private final Cached<List<IssueField>> fields;

    FieldCatalog(Constants constants, Revision revision) {
        this.fields = new Cached<>(revision, () -> of(constants.customFields()));
    }

    /** What a client can know about the fields, as {@code GET /rest/api/2/field} lists them. */
    public List<FieldDescription> all() {
        Map<String, FieldDescription> all = new LinkedHashMap<>();
        Stream.concat(fields().stream().map(IssueField::description), SystemFields.NEVER_SHOWN.stream())
                .filter(field -> !field.equals(SystemFields.PARENT.description()))
                .sorted(Comparator.comparingInt(FieldCatalog::turn))
                .forEach(field -> all.put(field.id(), field));
        return List.copyOf(KeyOrder.of(all).values());
    }

    /** Where fields share a place in {@link KeyOrder}, this list has another one first than issues have; as recorded. */
    private static int turn(FieldDescription field) {
        return field.id().equals("archiveddate") ? 0 : field.custom() ? 2 : 1;
    }

    /** The field with this id. */
    public Optional<FieldDescription> find(String id) {
        return all().stream().filter(field -> field.id().equals(id)).findFirst();
    }

    List<IssueField> fields() {
        return fields.get();
    }

    /** The order counts where two fields share a place in {@link KeyOrder}: the earlier one comes first, as recorded. */
    static List<IssueField> of(List<CustomField> customFields) {
        return Stream.of(
                        SystemFields.LISTED,
                        List.of(SystemFields.SECURITY, SystemFields.PARENT),
                        CustomFields.of(customFields),
                        SystemFields.TIMES)
                .flatMap(List::stream)
                .toList();
    }
}
