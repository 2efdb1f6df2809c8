package dev.backlot.field;

import dev.backlot.constant.Constants;
import dev.backlot.constant.CustomField;
import dev.backlot.constant.CustomFieldOption;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.user.CurrentUser;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, finds and deletes custom fields and their options. */
@Service
public class Fields {

    private static final int TEXT_LIMIT = 255;

    private final Constants constants;
    private final Projects projects;
    private final Screens screens;
    private final ValueTable values;
    private final FieldRules rules;
    private final CurrentUser currentUser;
    private final EntityManager entities;

    Fields(
            Constants constants,
            Projects projects,
            Screens screens,
            ValueTable values,
            FieldRules rules,
            CurrentUser currentUser,
            EntityManager entities) {
        this.constants = constants;
        this.projects = projects;
        this.screens = screens;
        this.values = values;
        this.rules = rules;
        this.currentUser = currentUser;
        this.entities = entities;
    }

    /**
     * Defines a field, which is on no screen yet.
     *
     * @throws Problem where the caller is no administrator, or something is missing, too long or unknown
     */
    @Transactional
    public CustomField create(NewField draft) {
        requireAdministrator();
        CustomField field = rules.checked(draft);
        entities.persist(field);
        return field;
    }

    /**
     * Deletes fields with all that issues have in them; those of Jira Software stay.
     *
     * @throws Problem where the caller is no administrator
     */
    @Transactional
    public DeletedFields delete(List<String> ids) {
        requireAdministrator();
        List<String> deleted = new ArrayList<>();
        Map<String, String> kept = new LinkedHashMap<>();
        for (String id : ids) {
            Optional<CustomField> field = byId(id);
            if (field.isEmpty()) {
                kept.put(id, FieldTexts.NO_FIELD.formatted(id));
            } else if (isLocked(field.get())) {
                kept.put(id, FieldTexts.NOT_DELETABLE);
            } else if (!deleted.contains(field.get().fieldId())) {
                screens.forget(field.get().fieldId());
                remove(field.get());
                deleted.add(field.get().fieldId());
            }
        }
        return new DeletedFields(deleted, kept);
    }

    /**
     * All custom fields and where they are used, in the order of their numbers.
     *
     * @throws Problem where the caller is no administrator
     */
    @Transactional(readOnly = true)
    public List<FieldUse> uses() {
        requireAdministrator();
        Map<Long, Long> issues = values.issuesByField();
        Map<String, Instant> changes = values.lastChanges();
        return constants.customFields().stream()
                .map(field -> new FieldUse(
                        field,
                        isLocked(field),
                        projectIds(field),
                        screens.withField(field.fieldId()),
                        issues.getOrDefault(field.id(), 0L),
                        changes.get(field.name())))
                .toList();
    }

    /**
     * The ids of the custom fields of projects that the caller may see.
     *
     * @throws Problem where the caller is anonymous and may see none
     */
    public Set<String> visibleIds() {
        if (currentUser.viewer().isAnonymous() && projects.browsable().isEmpty()) {
            throw Problem.unauthenticated();
        }
        return constants.customFields().stream()
                .filter(this::isVisible)
                .map(CustomField::fieldId)
                .collect(Collectors.toSet());
    }

    /**
     * The field with this id or number.
     *
     * @throws Problem where there is none in any project that the caller may see
     */
    public CustomField require(String idOrNumber) {
        return byId(idOrNumber)
                .filter(this::isVisible)
                .orElseThrow(
                        () -> currentUser.viewer().hidden(Problem.notFound(FieldTexts.NO_FIELD.formatted(idOrNumber))));
    }

    /**
     * The option with this number.
     *
     * @throws Problem where there is none of a field that the caller may see
     */
    public CustomFieldOption requireOption(String id) {
        return constants.customFields().stream()
                .filter(this::isVisible)
                .flatMap(field -> constants.options(field.id()).stream())
                .filter(option -> Long.toString(option.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> currentUser.viewer().hidden(Problem.notFound(FieldTexts.NO_OPTION.formatted(id))));
    }

    /**
     * Adds an option behind the others of a field.
     *
     * @throws Problem where the caller is no administrator, the field has no options, or the value is empty, too long or
     *     there already
     */
    @Transactional
    public CustomFieldOption addOption(String fieldId, String value) {
        requireAdministrator();
        CustomField field = require(fieldId);
        if (isLocked(field) || !FieldRules.hasOptions(field)) {
            throw Problem.invalid(FieldTexts.NO_OPTIONS.formatted(fieldId));
        }
        List<CustomFieldOption> options = constants.options(field.id());
        String text = value.strip();
        if (text.isEmpty()) {
            throw Problem.invalidField("value", FieldTexts.OPTION_MISSING);
        }
        if (text.length() > TEXT_LIMIT) {
            throw Problem.invalidField("value", FieldTexts.OPTION_LONG);
        }
        if (options.stream().anyMatch(option -> option.value().equalsIgnoreCase(text))) {
            throw Problem.invalidField("value", FieldTexts.OPTION_EXISTS.formatted(text));
        }
        int place = options.isEmpty() ? 0 : options.get(options.size() - 1).sequence() + 1;
        CustomFieldOption option = new CustomFieldOption(field.id(), text, place);
        entities.persist(option);
        return option;
    }

    /** Refuses where the caller is no administrator. */
    public void requireAdministrator() {
        if (!currentUser.viewer().administrator()) {
            throw currentUser.viewer().refusal(FieldTexts.ADMINISTRATORS_ONLY);
        }
    }

    /** The values go first: they refer to the options, which the database takes away together with the field. */
    private void remove(CustomField field) {
        entities.createQuery("delete from CustomFieldValue where customFieldId = ?1")
                .setParameter(1, field.id())
                .executeUpdate();
        entities.remove(entities.getReference(CustomField.class, field.id()));
    }

    private boolean isLocked(CustomField field) {
        return constants.agilePart(field).isPresent() || field.type().isEmpty();
    }

    private Optional<CustomField> byId(String idOrNumber) {
        return constants.customFields().stream()
                .filter(field -> field.fieldId().equals(idOrNumber)
                        || Long.toString(field.id()).equals(idOrNumber))
                .findFirst();
    }

    private boolean isVisible(CustomField field) {
        return currentUser.viewer().administrator()
                || projects.browsable().stream().anyMatch(project -> isIn(field, project));
    }

    private Set<Long> projectIds(CustomField field) {
        return projects.all().stream()
                .filter(project -> isIn(field, project))
                .map(Project::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isIn(CustomField field, Project project) {
        return field.projectIds().isEmpty() || field.projectIds().contains(project.id());
    }
}
