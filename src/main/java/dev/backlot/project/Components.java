package dev.backlot.project;

import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/** Finds components. Who may see a project may see its components. */
@Service
public class Components {

    private final Cached<List<Component>> all;

    Components(ComponentRepository repository, Revision revision) {
        this.all = new Cached<>(revision, repository::findAllByOrderByName);
    }

    /** Every component, ordered by name. */
    public List<Component> all() {
        return all.get();
    }

    /** The components with these numbers, ordered by name. */
    public List<Component> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : all().stream()
                        .filter(component -> ids.contains(component.id()))
                        .toList();
    }
}
