package dev.backlot.api.platform.field;

import dev.backlot.constant.Constants;
import dev.backlot.constant.CustomField;
import java.util.List;
import org.springframework.stereotype.Component;

/** The fields that users defined: all custom fields but those of Jira Software and of other products. */
@Component
class UserFields {

    private final Constants constants;

    UserFields(Constants constants) {
        this.constants = constants;
    }

    List<CustomField> all() {
        return constants.customFields().stream()
                .filter(field ->
                        field.type().isPresent() && constants.agilePart(field).isEmpty())
                .toList();
    }
}
