package dev.backlot.align;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is seen of a resource: documents, what is kept elsewhere, and what follows from other objects. */
@Component
class AlignViews {

    private final Resources resources;
    private final AlignTables tables;
    private final Map<String, Backing> backings;
    private final IssueTies ties;
    private final Rights rights;
    private final Expansions expansions;

    AlignViews(
            Resources resources,
            AlignTables tables,
            List<Backing> backings,
            IssueTies ties,
            Rights rights,
            Expansions expansions) {
        this.resources = resources;
        this.tables = tables;
        this.backings = backings.stream().collect(Collectors.toMap(Backing::resource, Function.identity()));
        this.ties = ties;
        this.rights = rights;
        this.expansions = expansions;
    }

    AlignView open() {
        return new AlignView(this);
    }

    Resource resource(String name) {
        return resources.named(name);
    }

    /** What is kept elsewhere of a resource; null where all of it is in documents. */
    @Nullable
    Backing backing(Resource resource) {
        return backings.get(resource.name());
    }

    List<AlignObject> visible(Resource resource, AlignView view) {
        if (!rights.mayRead(resource)) {
            return List.of();
        }
        List<AlignObject> all = stored(resource);
        List<AlignObject> seen = IssueTies.CARRIERS.contains(resource.name()) ? ties.seen(all) : all;
        Reach reach = view.reach();
        return seen.stream()
                .filter(object -> reach.covers(object, view))
                .map(object -> Derived.of(object, view))
                .toList();
    }

    Reach reach() {
        return rights.reach(stored(resource("Portfolios")), stored(resource("Programs")), stored(resource("Teams")));
    }

    @Nullable
    Object expanded(AlignObject object, Property property, AlignView view) {
        return expansions.of(object, property, view);
    }

    /** All objects of a resource that Jira lets the caller see, whatever the role. */
    List<AlignObject> stored(Resource resource) {
        Map<Long, Map<String, @Nullable Object>> documents = tables.of(resource.name());
        Backing backing = backing(resource);
        return backing == null
                ? documents.entrySet().stream()
                        .map(each -> new AlignObject(resource, each.getKey(), each.getValue()))
                        .toList()
                : backing.all(documents);
    }
}
