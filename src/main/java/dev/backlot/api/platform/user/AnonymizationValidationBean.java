package dev.backlot.api.platform.user;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.user.User;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What would happen if a user were anonymized. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnonymizationValidationBean(
        Map<String, Object> errors,
        Map<String, Object> warnings,
        String expand,
        @Nullable Map<String, List<AffectedEntityBean>> affectedEntities,
        String userKey,
        String userName,
        String displayName,
        boolean deleted,
        String email,
        boolean success,
        List<String> operations,
        boolean businessLogicValidationFailed) {

    record AffectedEntityBean(String type, String description, int numberOfOccurrences) {}

    static AnonymizationValidationBean of(User user, boolean owns, boolean whole) {
        return new AnonymizationValidationBean(
                Map.of(),
                Map.of(),
                "affectedEntities",
                whole ? entities(owns) : null,
                user.key(),
                user.name(),
                user.displayName(),
                false,
                user.email(),
                true,
                operations(owns),
                false);
    }

    private static List<String> operations(boolean owns) {
        List<String> operations = new ArrayList<>();
        if (owns) {
            operations.add("USER_TRANSFER_OWNERSHIP_PLUGIN_POINTS");
        }
        operations.addAll(List.of("USER_DISABLE", "USER_NAME_CHANGE", "USER_ANONYMIZE_PLUGIN_POINTS"));
        return operations;
    }

    private static Map<String, List<AffectedEntityBean>> entities(boolean owns) {
        Map<String, List<AffectedEntityBean>> entities = new LinkedHashMap<>();
        entities.put("ANONYMIZE", List.of(new AffectedEntityBean("ANONYMIZE", "User profile", 1)));
        if (owns) {
            entities.put(
                    "TRANSFER_OWNERSHIP",
                    List.of(new AffectedEntityBean("TRANSFER_OWNERSHIP", "What the user leads or owns", 1)));
        }
        return entities;
    }
}
