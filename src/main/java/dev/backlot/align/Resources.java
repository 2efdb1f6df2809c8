package dev.backlot.align;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The resources of Jira Align, as {@code /align/resources.tsv} tells of them; the server does not start with a wrong table. */
@Component
public class Resources {

    private final Map<String, Resource> byName = new LinkedHashMap<>();
    private final Map<String, Resource> byPath = new HashMap<>();
    private final Map<String, Shape> shapes;

    Resources() {
        ResourceTable table = ResourceTable.read("/align/resources.tsv");
        this.shapes = table.shapes();
        table.entries().forEach(entry -> {
            byName.put(entry.resource().name(), entry.resource());
            entry.paths().forEach(path -> byPath.put(path, entry.resource()));
        });
        check();
    }

    /** The resources in the order of the vendor's list. */
    public Collection<Resource> all() {
        return byName.values();
    }

    /** The resource of a path's part: plural or singular, with blanks or without, in any letter case. */
    public Optional<Resource> ofPath(String segment) {
        return Optional.ofNullable(byPath.get(plain(segment)));
    }

    /** The resource with this name. */
    public Resource named(String name) {
        return Objects.requireNonNull(byName.get(name), name);
    }

    /** The resource whose objects are of a schema, where there is one. */
    public Optional<Resource> ofSchema(String schema) {
        return all().stream()
                .filter(resource -> resource.shape().schema().equals(schema))
                .findFirst();
    }

    /** All schemas by name: those of resources and those of what is within their objects. */
    public Map<String, Shape> shapes() {
        return shapes;
    }

    /** The shape of the objects that a property has, where that is told. */
    public Optional<Shape> shapeOf(Property property) {
        return Optional.ofNullable(property.schema()).map(shapes::get);
    }

    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private void check() {
        for (Shape shape : shapes.values()) {
            for (Property property : shape.properties()) {
                if (property.schema() != null && !shapes.containsKey(property.schema())) {
                    throw new IllegalStateException("There is no " + property.schema());
                }
                property.refers().stream().filter(this::isUnknown).findFirst().ifPresent(name -> {
                    throw new IllegalStateException("There are no " + name);
                });
            }
        }
    }

    private boolean isUnknown(String name) {
        return !byName.containsKey(name)
                && !List.of(References.PROCESS_STEPS, References.ROLES).contains(name);
    }
}
