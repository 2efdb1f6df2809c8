package dev.backlot.api.align;

import dev.backlot.align.AlignObject;
import dev.backlot.align.AlignView;
import dev.backlot.align.Property;
import dev.backlot.align.Resource;
import dev.backlot.align.Resources;
import dev.backlot.align.Shape;
import dev.backlot.api.Urls;
import dev.backlot.kernel.Ids;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What objects look like: all properties of the resource, null where they have no value. */
@Component
class AlignBeans {

    private static final String USER = "BaseUserDto";

    /** What answers to a new or replaced epic have in the place of numbers and score (seen). */
    private static final Set<String> OF_NEW_EPICS =
            Set.of("owner", "releases", "primaryProgram", "additionalPrograms", "dependencies", "features");

    private static final Set<String> NOT_OF_NEW_EPICS = Set.of("dependencyIds", "featureIds", "score");

    private final Resources resources;

    AlignBeans(Resources resources) {
        this.resources = resources;
    }

    /** An object as it is wanted. */
    Map<String, @Nullable Object> of(AlignObject object, Wish wish, AlignView view, Urls urls) {
        Map<String, @Nullable Object> bean = new LinkedHashMap<>();
        for (Property property : object.resource().shape().properties()) {
            if (wish.shows(property)) {
                bean.put(property.name(), value(object, property, view, urls));
            }
        }
        return bean;
    }

    /** An object that has just been made or replaced. */
    Map<String, @Nullable Object> written(AlignObject object, AlignView view, Urls urls) {
        if (!object.resource().name().equals("Epics")) {
            return of(object, Wish.PLAIN, view, urls);
        }
        Map<String, @Nullable Object> bean = of(object, new Wish(null, false, OF_NEW_EPICS), view, urls);
        bean.keySet().removeAll(NOT_OF_NEW_EPICS);
        return bean;
    }

    /** Where an object is. */
    static String self(Resource resource, long id, Urls urls) {
        return urls.of(AlignDialect.PATH + "/" + resource.segment() + "/" + id);
    }

    private @Nullable Object value(AlignObject object, Property property, AlignView view, Urls urls) {
        if (property.secret()) {
            return null;
        }
        if (property.name().equals("self")) {
            return self(object.resource(), object.id(), urls);
        }
        if (property.expandOnly()) {
            return expanded(view.expanded(object, property), property, view, urls);
        }
        Object value = object.value(property);
        return USER.equals(property.schema()) && value instanceof Map<?, ?> user ? user(user, view, urls) : value;
    }

    private @Nullable Object expanded(@Nullable Object found, Property property, AlignView view, Urls urls) {
        if (found instanceof AlignObject object) {
            return inner(object, property, view, urls);
        }
        if (found instanceof List<?> list) {
            return list.stream()
                    .map(each -> each instanceof AlignObject object ? inner(object, property, view, urls) : each)
                    .toList();
        }
        return found;
    }

    private Map<String, @Nullable Object> inner(AlignObject object, Property property, AlignView view, Urls urls) {
        return USER.equals(property.schema()) ? user(object, urls) : of(object, Wish.PLAIN, view, urls);
    }

    /** A user who is named within an object. */
    private @Nullable Object user(Map<?, ?> named, AlignView view, Urls urls) {
        Object number = named.get("uid") == null ? named.get("id") : named.get("uid");
        return Ids.read(String.valueOf(number))
                .flatMap(id -> view.find(resources.named("Users"), id))
                .map(user -> user(user, urls))
                .orElse(null);
    }

    private Map<String, @Nullable Object> user(AlignObject user, Urls urls) {
        Map<String, @Nullable Object> bean = new LinkedHashMap<>();
        Shape shape = user.resource().shape();
        for (String name : List.of("id", "uid", "firstName", "lastName", "email", "fullName")) {
            shape.property(name).ifPresent(property -> bean.put(name, user.value(property)));
        }
        bean.put("self", self(user.resource(), user.id(), urls));
        return bean;
    }
}
