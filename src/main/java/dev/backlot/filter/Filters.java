package dev.backlot.filter;

import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.project.Projects;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Viewer;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds and saves filters. */
@Service
public class Filters {

    private static final int NAME_LIMIT = 255;

    private final FilterRepository repository;
    private final Projects projects;
    private final CurrentUser currentUser;
    private final Cached<Map<Long, Filter>> all;

    Filters(FilterRepository repository, Projects projects, CurrentUser currentUser, Revision revision) {
        this.repository = repository;
        this.projects = projects;
        this.currentUser = currentUser;
        this.all = new Cached<>(revision, this::load);
    }

    /** The filter with this number, if the caller may see it. */
    public Optional<Filter> find(long id) {
        return Optional.ofNullable(all.get().get(id)).filter(this::isVisible);
    }

    /** The filters with this name, in any letter case, that the caller may see; the oldest first. */
    public List<Filter> named(String name) {
        return all.get().values().stream()
                .filter(filter -> filter.name().equalsIgnoreCase(name) && isVisible(filter))
                .sorted(Comparator.comparingLong(Filter::id))
                .toList();
    }

    /** The filter with this number, seen or not. */
    public Filter byId(long id) {
        Filter filter = all.get().get(id);
        if (filter == null) {
            throw new IllegalStateException("No filter " + id);
        }
        return filter;
    }

    /** Whether the caller owns the filter or it is shared with the caller. */
    public boolean isVisible(Filter filter) {
        Viewer viewer = currentUser.viewer();
        return viewer.is(filter.ownerId()) || filter.shares().stream().anyMatch(share -> reaches(share, viewer));
    }

    /**
     * Saves a new filter for the caller.
     *
     * @throws Problem where nobody is logged in, or the name is empty or too long
     */
    @Transactional
    public Filter create(@Nullable String name, @Nullable String description, String jql, List<Share> shares) {
        Long owner = currentUser.viewer().userId();
        if (owner == null) {
            throw Problem.unauthenticated();
        }
        if (name == null || name.isBlank()) {
            throw Problem.invalidField("name", "You must specify a name to save this filter as.");
        }
        if (name.length() > NAME_LIMIT) {
            throw Problem.invalidField("name", "The entered filter name is too long, it must be less than 255 chars.");
        }
        return repository.save(new Filter(name, description, owner, jql, shares));
    }

    private boolean reaches(Share share, Viewer viewer) {
        return switch (share.type()) {
            case GLOBAL -> true;
            case AUTHENTICATED -> !viewer.isAnonymous();
            case GROUP -> viewer.groups().contains(share.holder());
            case PROJECT -> projects.allows(Permission.BROWSE_PROJECTS, Long.parseLong(share.holder()));
        };
    }

    private Map<Long, Filter> load() {
        return repository.findAllByOrderById().stream().collect(Collectors.toMap(Filter::id, Function.identity()));
    }
}
