package dev.backlot.search;

import dev.backlot.constant.AgileField;
import dev.backlot.constant.Constants;
import dev.backlot.constant.CustomField;
import dev.backlot.jql.FieldRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All fields by name, in any letter case, and custom fields by number. */
@Component
class Fields {

    private final Constants constants;
    private final CustomFields customFields;
    private final Map<String, Named> system = new TreeMap<>();
    private final Map<String, Named> agile = new TreeMap<>();

    Fields(Constants constants, CustomFields customFields, List<FieldSource> sources) {
        this.constants = constants;
        this.customFields = customFields;
        List<String> ofAgile =
                Arrays.stream(AgileField.values()).map(AgileFields::name).toList();
        for (FieldSource source : sources) {
            source.fields()
                    .forEach((name, field) -> (ofAgile.contains(name) ? agile : system)
                            .put(name.toLowerCase(Locale.ROOT), new Named(name, null, field)));
        }
    }

    /** Where fields come from. */
    interface FieldSource {

        /** Fields by their names. */
        Map<String, Field> fields();
    }

    /**
     * A field under one of its names.
     *
     * @param id the number of a custom field
     */
    record Named(String name, @Nullable Long id, Field field) {}

    /** The field that a query names. */
    Optional<Field> find(FieldRef reference) {
        Long customId = reference.customFieldId();
        return customId == null ? named(reference.name()) : custom(customId);
    }

    /** All fields under all their names, custom ones with their numbers. */
    List<Named> all() {
        Stream<Named> custom = constants.customFields().stream()
                .flatMap(field -> searchable(field).stream().map(found -> new Named(field.name(), field.id(), found)));
        Stream<Named> rest = system.values().stream();
        return Stream.concat(rest, custom).toList();
    }

    private Optional<Field> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (system.containsKey(lower)) {
            return Optional.of(system.get(lower).field());
        }
        List<Field> found = new ArrayList<>();
        if (agile.containsKey(lower)) {
            found.add(agile.get(lower).field());
        }
        constants.customFields().stream()
                .filter(field -> field.name().equalsIgnoreCase(name)
                        && constants.agilePart(field).isEmpty())
                .forEach(field -> customFields.field(field).ifPresent(found::add));
        return found.size() > 1
                ? Optional.of(new JoinedField(found))
                : found.stream().findFirst();
    }

    private Optional<Field> custom(long id) {
        return constants.customFields().stream()
                .filter(field -> field.id() == id)
                .findFirst()
                .flatMap(this::searchable);
    }

    private Optional<Field> searchable(CustomField field) {
        Optional<AgileField> part = constants.agilePart(field);
        return part.isPresent()
                ? Optional.ofNullable(agile.get(AgileFields.name(part.get()).toLowerCase(Locale.ROOT)))
                        .map(Named::field)
                : customFields.field(field);
    }
}
