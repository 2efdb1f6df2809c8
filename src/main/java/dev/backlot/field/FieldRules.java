package dev.backlot.field;

import dev.backlot.constant.Constants;
import dev.backlot.constant.CustomField;
import dev.backlot.constant.FieldType;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Projects;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.springframework.stereotype.Component;

/** What a new field must be like. */
@Component
class FieldRules {

    private static final int NAME_LIMIT = 255;
    private static final int DESCRIPTION_LIMIT = 4000;

    private final Constants constants;
    private final Projects projects;

    FieldRules(Constants constants, Projects projects) {
        this.constants = constants;
        this.projects = projects;
    }

    /** The field that a draft describes, or everything that is wrong with the draft. */
    CustomField checked(NewField draft) {
        Map<String, String> errors = new LinkedHashMap<>();
        String name = Objects.requireNonNullElse(draft.name(), "").strip();
        String description = Objects.requireNonNullElse(draft.description(), "");
        checkTexts(name, description, errors);
        Optional<FieldType> type = type(draft, errors);
        checkIds(draft, errors);
        if (type.isEmpty() || !errors.isEmpty()) {
            throw Problem.invalidFields(errors);
        }
        return new CustomField(
                name, description, type.get(), draft.searcherKey(), draft.projectIds(), draft.issueTypeIds());
    }

    static boolean hasOptions(CustomField field) {
        return field.type()
                .filter(type -> type.store() == FieldType.Store.OPTION)
                .isPresent();
    }

    private static void checkTexts(String name, String description, Map<String, String> errors) {
        if (name.isEmpty()) {
            errors.put("name", FieldTexts.NO_NAME);
        } else if (name.length() > NAME_LIMIT) {
            errors.put("name", FieldTexts.NAME_LONG);
        }
        if (description.length() > DESCRIPTION_LIMIT) {
            errors.put("description", FieldTexts.DESCRIPTION_LONG);
        }
    }

    private static Optional<FieldType> type(NewField draft, Map<String, String> errors) {
        String key = draft.type();
        if (key == null || key.isBlank()) {
            errors.put("type", FieldTexts.NO_TYPE);
            return Optional.empty();
        }
        Optional<FieldType> type = FieldType.of(key);
        String searcher = draft.searcherKey();
        if (type.isEmpty()) {
            errors.put("type", FieldTexts.TYPE_UNKNOWN);
        } else if (searcher != null && !type.get().searchers().contains(searcher)) {
            errors.put("searcherKey", FieldTexts.SEARCHER_UNKNOWN);
        }
        return type;
    }

    private void checkIds(NewField draft, Map<String, String> errors) {
        unknown(draft.projectIds(), id -> projects.all().stream().anyMatch(project -> project.id() == id))
                .ifPresent(id -> errors.put("projectIds", FieldTexts.PROJECT_UNKNOWN.formatted(id)));
        unknown(draft.issueTypeIds(), id -> constants.issueTypes().stream().anyMatch(type -> type.id() == id))
                .ifPresent(id -> errors.put("issueTypeIds", FieldTexts.TYPE_OF_ISSUE_UNKNOWN.formatted(id)));
    }

    private static Optional<Long> unknown(List<Long> ids, LongPredicate known) {
        return ids.stream().filter(id -> !known.test(id)).findFirst();
    }
}
