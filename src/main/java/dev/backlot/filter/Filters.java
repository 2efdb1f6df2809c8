package dev.backlot.filter;

import dev.backlot.kernel.Problem;
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
import org.springframework.stereotype.Service;

/** Finds filters. */
@Service
public class Filters {

    private final FilterRepository repository;
    private final FilterShares shares;
    private final CurrentUser currentUser;
    private final Cached<Map<Long, Filter>> all;

    Filters(FilterRepository repository, FilterShares shares, CurrentUser currentUser, Revision revision) {
        this.repository = repository;
        this.shares = shares;
        this.currentUser = currentUser;
        this.all = new Cached<>(revision, this::load);
    }

    /** The filter with this number, if the caller may see it. */
    public Optional<Filter> find(long id) {
        return Optional.ofNullable(all.get().get(id)).filter(this::isVisible);
    }

    /** The filters that the caller may see, ordered by name. */
    public List<Filter> visible() {
        return all.get().values().stream()
                .filter(this::isVisible)
                .sorted(Comparator.comparing(Filter::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparingLong(Filter::id))
                .toList();
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
        return viewer.is(filter.ownerId()) || filter.shares().stream().anyMatch(share -> shares.reaches(share, viewer));
    }

    /** Whether the caller owns the filter or it is shared with the caller for editing. */
    public boolean isEditable(Filter filter) {
        Viewer viewer = currentUser.viewer();
        return viewer.is(filter.ownerId())
                || filter.shares().stream().anyMatch(share -> share.canEdit() && shares.reaches(share, viewer));
    }

    /**
     * The filter with this number.
     *
     * @throws Problem where there is none that the caller may see
     */
    public Filter require(long id) {
        return find(id).orElseThrow(() -> Problem.invalid(FilterTexts.NOT_AVAILABLE));
    }

    /**
     * The filter with this number, as the resource of its shares tells of it: there an unseen filter is 404, so the documents
     * say, and 400 elsewhere.
     *
     * @throws Problem where nobody is logged in, or there is no such filter that the caller may see
     */
    public Filter requireShared(long id) {
        if (currentUser.viewer().isAnonymous()) {
            throw Problem.unauthenticated();
        }
        return find(id).orElseThrow(() -> Problem.notFound(FilterTexts.NOT_AVAILABLE));
    }

    /**
     * One share of a filter, seen as by {@link #requireShared}.
     *
     * @throws Problem where the filter has none of that number
     */
    public Share requireShare(long id, long shareId) {
        return requireShared(id).shares().stream()
                .filter(share -> share.id() == shareId)
                .findFirst()
                .orElseThrow(() -> Problem.notFound(FilterTexts.NO_SHARE));
    }

    /** The caller's favourites that are still to be seen, ordered by name. */
    public List<Filter> favourites() {
        Long user = currentUser.viewer().userId();
        return all.get().values().stream()
                .filter(filter -> filter.isFavouriteOf(user) && isVisible(filter))
                .sorted(Comparator.comparing(Filter::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The ids of the fields that a list of the filter's issues shows. */
    public List<String> columns(long id) {
        List<String> columns = require(id).columns();
        if (columns == null) {
            throw Problem.notFound(FilterTexts.NO_COLUMNS);
        }
        return columns;
    }

    private Map<Long, Filter> load() {
        return repository.findAllByOrderById().stream().collect(Collectors.toMap(Filter::id, Function.identity()));
    }
}
