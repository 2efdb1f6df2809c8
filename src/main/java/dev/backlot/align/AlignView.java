package dev.backlot.align;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The objects that the caller may see, each resource looked up once. Good for one request. */
public final class AlignView {

    private static final String PARENT = "parentId";

    private final AlignViews views;
    private final Map<String, Map<Long, AlignObject>> known = new HashMap<>();
    private final Map<String, Map<Long, List<AlignObject>>> families = new HashMap<>();
    private @Nullable Map<Long, String> stepNames;
    private @Nullable Reach reach;

    AlignView(AlignViews views) {
        this.views = views;
    }

    /** The objects of a resource by number, in order; none where the caller may not read it. */
    public Map<Long, AlignObject> all(Resource resource) {
        Map<Long, AlignObject> found = known.get(resource.name());
        if (found == null) {
            found = new LinkedHashMap<>();
            for (AlignObject object : views.visible(resource, this)) {
                found.put(object.id(), object);
            }
            known.put(resource.name(), found);
        }
        return found;
    }

    /** The object with this number. */
    public Optional<AlignObject> find(Resource resource, long id) {
        return Optional.ofNullable(all(resource).get(id));
    }

    Optional<AlignObject> find(String resource, long id) {
        return find(views.resource(resource), id);
    }

    List<AlignObject> all(String resource) {
        return List.copyOf(all(views.resource(resource)).values());
    }

    /** The objects of a resource whose parent has this number, in order. */
    List<AlignObject> children(Resource resource, long parentId) {
        Map<Long, List<AlignObject>> byParent = families.get(resource.name());
        if (byParent == null) {
            byParent = all(resource).values().stream()
                    .filter(child -> child.number(PARENT) != null)
                    .collect(Collectors.groupingBy(child -> Objects.requireNonNull(child.number(PARENT))));
            families.put(resource.name(), byParent);
        }
        return byParent.getOrDefault(parentId, List.of());
    }

    List<AlignObject> children(String resource, long parentId) {
        return children(views.resource(resource), parentId);
    }

    /** How a process step is shown, whatever the role: number and name, nothing where there is none. */
    String stepName(@Nullable Long id) {
        Map<Long, String> known = stepNames;
        if (known == null) {
            known = References.stepNames(views.stored(views.resource("ValueStreams")));
            stepNames = known;
        }
        return id == null ? "" : known.getOrDefault(id, "");
    }

    Reach reach() {
        Reach known = reach;
        if (known == null) {
            known = views.reach();
            reach = known;
        }
        return known;
    }

    /** What an object becomes when it is expanded: one object, a list of them, or null. */
    public @Nullable Object expanded(AlignObject object, Property property) {
        return views.expanded(object, property, this);
    }
}
