package dev.backlot.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the values of a whole object can be. The first that cannot is told. */
@Component
class Checks {

    private static final int LONGEST_RICH_TEXT = 250;
    private static final int LONGEST_NAME = 255;
    private static final Set<String> NAMES = Set.of("title", "name", "shortName", "email", "firstName", "lastName");

    /** The last number of a state, by resource; the first is 0. */
    private static final Map<String, Long> STATES = Map.of(
            "Features", 5L,
            "Stories", 5L,
            "Capabilities", 5L,
            "Epics", 3L,
            "Themes", 3L,
            "Tasks", 2L,
            "Defects", 3L,
            "Iterations", 2L);

    private final Resources resources;

    Checks(Resources resources) {
        this.resources = resources;
    }

    /**
     * Looks at all values.
     *
     * @param old how the object is now, null for a new one
     * @throws Mistake where something is missing or cannot be
     */
    void check(Resource resource, Map<String, @Nullable Object> values, @Nullable AlignObject old, AlignView view) {
        for (Property property : resource.shape().properties()) {
            Object value = values.get(property.name());
            if (property.required() && isEmpty(value) && !(old != null && isEmpty(old.value(property)))) {
                throw new Mistake(AlignTexts.required(property.name()));
            }
            if (value != null && !isEmpty(value) && !property.readOnly()) {
                checkLength(property, value);
                checkReferences(property, value, view);
            }
        }
        checkState(resource, values);
        checkParent(resource, values, view);
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || value.equals("") || value.equals(List.of());
    }

    private static void checkLength(Property property, Object value) {
        if (property.name().equals("descriptionRich") && value.toString().length() > LONGEST_RICH_TEXT) {
            throw new Mistake(AlignTexts.length(property.name(), LONGEST_RICH_TEXT));
        }
        if (NAMES.contains(property.name()) && value.toString().length() > LONGEST_NAME) {
            throw new Mistake(AlignTexts.length(property.name(), LONGEST_NAME));
        }
    }

    /** What names something names something that is there; within objects, too. */
    private void checkReferences(Property property, Object value, AlignView view) {
        List<?> values = value instanceof List<?> list ? list : List.of(value);
        for (Object each : values) {
            if (!property.refers().isEmpty() && !References.isKnown(property, each, view)) {
                throw Mistake.invalid(property.name());
            }
            if (each instanceof Map<?, ?> object) {
                checkInside(property, object, view);
            }
        }
    }

    private void checkInside(Property property, Map<?, ?> object, AlignView view) {
        Optional<Shape> shape = resources.shapeOf(property);
        if (shape.isEmpty()) {
            return;
        }
        for (Property inner : shape.get().properties()) {
            Object value = object.get(inner.name());
            boolean known =
                    value == null || inner.refers().isEmpty() || inner.list() || References.isKnown(inner, value, view);
            if (!known) {
                throw Mistake.invalid(property.name());
            }
        }
    }

    private static void checkState(Resource resource, Map<String, @Nullable Object> values) {
        Long last = STATES.get(resource.name());
        if (last != null && values.get("state") instanceof Long state && (state < 0 || state > last)) {
            throw Mistake.invalid("state");
        }
    }

    /** The parent of a feature or a capability is in one of its programs (documented for features). */
    private static void checkParent(Resource resource, Map<String, @Nullable Object> values, AlignView view) {
        boolean hangs = resource.is("Features") || resource.is("Capabilities");
        if (!hangs || !(values.get("parentId") instanceof Long id)) {
            return;
        }
        List<AlignObject> parents = new ArrayList<>();
        view.find("Epics", id).ifPresent(parents::add);
        if (resource.is("Features")) {
            view.find("Capabilities", id).ifPresent(parents::add);
        }
        Object program = values.get("primaryProgramId");
        boolean fits = parents.stream()
                .anyMatch(parent -> Objects.equals(parent.values().get("primaryProgramId"), program)
                        || parent.numbers("additionalProgramIds").stream().anyMatch(each -> each.equals(program)));
        if (!fits) {
            throw Mistake.invalid("parentId");
        }
    }
}
