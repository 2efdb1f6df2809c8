package dev.backlot.constant;

import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Looks up constants, by number or by name in any letter case. */
@Service
public class Constants {

    private record Snapshot(
            List<IssueType> issueTypes,
            List<Priority> priorities,
            List<Status> statuses,
            List<Resolution> resolutions,
            List<CustomField> customFields,
            Map<Long, List<CustomFieldOption>> options,
            Map<AgileField, CustomField> agileFields) {}

    private final ConstantTables tables;
    private final Cached<Snapshot> snapshot;

    Constants(ConstantTables tables, Revision revision) {
        this.tables = tables;
        this.snapshot = new Cached<>(revision, this::load);
    }

    /** All issue types. */
    public List<IssueType> issueTypes() {
        return snapshot.get().issueTypes;
    }

    /** All priorities, most urgent first. */
    public List<Priority> priorities() {
        return snapshot.get().priorities;
    }

    /** All statuses. */
    public List<Status> statuses() {
        return snapshot.get().statuses;
    }

    /** All resolutions. */
    public List<Resolution> resolutions() {
        return snapshot.get().resolutions;
    }

    /** All custom fields. */
    public List<CustomField> customFields() {
        return snapshot.get().customFields;
    }

    /** The options of all custom fields, by the number of the field, each list in its order. */
    public Map<Long, List<CustomFieldOption>> options() {
        return snapshot.get().options;
    }

    /** The options of a custom field in their order. */
    public List<CustomFieldOption> options(long customFieldId) {
        return options().getOrDefault(customFieldId, List.of());
    }

    /** The custom field that plays this part here. */
    public CustomField agileField(AgileField part) {
        CustomField field = snapshot.get().agileFields.get(part);
        if (field == null) {
            throw new IllegalStateException("No custom field for " + part);
        }
        return field;
    }

    /** The part that a custom field plays for Jira Software, nothing for the fields that users defined. */
    public Optional<AgileField> agilePart(CustomField field) {
        return snapshot.get().agileFields.entrySet().stream()
                .filter(entry -> entry.getValue().id() == field.id())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The type with this number. */
    public IssueType issueType(long id) {
        return byId(issueTypes(), IssueType::id, id);
    }

    /** The priority with this number. */
    public Priority priority(long id) {
        return byId(priorities(), Priority::id, id);
    }

    /** The status with this number. */
    public Status status(long id) {
        return byId(statuses(), Status::id, id);
    }

    /** The resolution with this number. */
    public Resolution resolution(long id) {
        return byId(resolutions(), Resolution::id, id);
    }

    /** The element of a list whose name or number is this text. */
    public static <T> Optional<T> find(List<T> all, Function<T, String> name, Function<T, Long> id, String text) {
        return all.stream()
                .filter(each -> name.apply(each).equalsIgnoreCase(text))
                .findFirst()
                .or(() -> all.stream()
                        .filter(each -> id.apply(each).toString().equals(text))
                        .findFirst());
    }

    private static <T> T byId(List<T> all, Function<T, Long> id, long wanted) {
        return all.stream()
                .filter(each -> id.apply(each) == wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No constant with number " + wanted));
    }

    private Snapshot load() {
        List<CustomField> fields = tables.all(CustomField.class);
        return new Snapshot(
                tables.all(IssueType.class),
                tables.all(Priority.class).stream()
                        .sorted(Comparator.comparingInt(Priority::sequence))
                        .toList(),
                tables.all(Status.class),
                tables.all(Resolution.class),
                fields,
                loadOptions(),
                agileFields(fields));
    }

    private Map<Long, List<CustomFieldOption>> loadOptions() {
        return tables.all(CustomFieldOption.class).stream()
                .sorted(Comparator.comparingInt(CustomFieldOption::sequence))
                .collect(Collectors.groupingBy(CustomFieldOption::customFieldId));
    }

    private static Map<AgileField, CustomField> agileFields(List<CustomField> fields) {
        Map<AgileField, CustomField> result = new EnumMap<>(AgileField.class);
        for (AgileField part : AgileField.values()) {
            fields.stream()
                    .filter(field -> part.isPlayedBy(field.typeKey(), field.name()))
                    .findFirst()
                    .ifPresent(field -> result.put(part, field));
        }
        return result;
    }
}
