package dev.backlot.search;

import dev.backlot.constant.Constants;
import dev.backlot.jql.FieldRef;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All fields by name, in any letter case, and custom fields by number. */
@Component
class Fields {

    private final Constants constants;
    private final Map<String, Field> byName = new HashMap<>();

    Fields(Constants constants, List<FieldSource> sources) {
        this.constants = constants;
        sources.forEach(source -> byName.putAll(source.fields()));
    }

    /** Where fields come from. */
    interface FieldSource {

        /** Fields by their names in lower case. */
        Map<String, Field> fields();
    }

    /** The field that a query names. */
    Optional<Field> find(FieldRef reference) {
        Long customId = reference.customFieldId();
        return customId == null ? named(reference.name()) : custom(customId);
    }

    private Optional<Field> named(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    private Optional<Field> custom(long id) {
        return constants.customFields().stream()
                .filter(field -> field.id() == id)
                .findFirst()
                .flatMap(constants::agilePart)
                .flatMap(part -> named(AgileFields.name(part)));
    }
}
