package dev.backlot.align;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the objects that stand behind numbers. What the caller may not see is left out. */
@Component
class Expansions {

    private static final String USER = "BaseUserDto";
    private static final String ROLE = "SystemRoleDto";
    private static final Set<String> CHILDREN = Set.of("children", "keyResults");

    private final Resources resources;

    Expansions(Resources resources) {
        this.resources = resources;
    }

    @Nullable
    Object of(AlignObject object, Property property, AlignView view) {
        String source = property.source();
        Optional<Resource> target = target(property);
        if (source == null || target.isEmpty()) {
            return ROLE.equals(property.schema()) ? role(object) : object.value(property);
        }
        if (CHILDREN.contains(property.name())) {
            return view.children(target.get(), object.id());
        }
        return property.list() ? many(object, source, target.get(), view) : one(object, property, target.get(), view);
    }

    private static List<AlignObject> many(AlignObject object, String source, Resource target, AlignView view) {
        return object.numbers(source).stream()
                .map(id -> view.find(target, id))
                .flatMap(Optional::stream)
                .toList();
    }

    private @Nullable Object one(AlignObject object, Property property, Resource target, AlignView view) {
        Long id = References.number(object.values().get(property.source())).orElse(null);
        return id == null || isOfAnotherKind(object, id, property, target, view)
                ? null
                : view.find(target, id).orElse(null);
    }

    /** A parent is an epic, a capability only where there is no such epic; what a risk is about is told by a word. */
    private boolean isOfAnotherKind(AlignObject object, long id, Property property, Resource target, AlignView view) {
        if (property.name().equals("parentCapability")) {
            return view.find(resources.named("Epics"), id).isPresent();
        }
        return "relatedItemId".equals(property.source())
                && !target.word().equalsIgnoreCase(String.valueOf(object.text("relationship")));
    }

    private Optional<Resource> target(Property property) {
        String schema = property.schema();
        if (schema == null) {
            return Optional.empty();
        }
        return schema.equals(USER) ? Optional.of(resources.named("Users")) : resources.ofSchema(schema);
    }

    private static @Nullable Map<String, @Nullable Object> role(AlignObject user) {
        Long id = user.number("roleId");
        return id == null ? null : Role.of(id).map(Expansions::told).orElse(null);
    }

    private static Map<String, @Nullable Object> told(Role role) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("id", role.id());
        told.put("name", role.label());
        told.put("description", role.description());
        told.put("isSystemRole", true);
        told.put("isTimeTracking", false);
        return told;
    }
}
