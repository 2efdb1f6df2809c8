package dev.backlot.filter;

import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Viewer;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds and saves filters. */
@Service
public class Filters {

    private static final int NAME_LIMIT = 255;

    private final FilterRepository repository;
    private final FilterShares shares;
    private final List<FilterUse> uses;
    private final CurrentUser currentUser;
    private final Cached<Map<Long, Filter>> all;

    Filters(
            FilterRepository repository,
            FilterShares shares,
            @Lazy List<FilterUse> uses,
            CurrentUser currentUser,
            Revision revision) {
        this.repository = repository;
        this.shares = shares;
        this.uses = uses;
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

    /**
     * Saves a new filter for the caller.
     *
     * @param wanted with whom it is shared, null for whom the caller's filters are usually shared with
     * @throws Problem where nobody is logged in, or the name is empty, too long or used already
     */
    @Transactional
    public Filter create(
            @Nullable String name,
            @Nullable String description,
            String jql,
            @Nullable List<Share> wanted,
            boolean favourite) {
        Long owner = currentUser.viewer().userId();
        if (owner == null) {
            throw Problem.unauthenticated();
        }
        String valid = requireName(name, owner, null);
        List<Share> usual = wanted == null ? shares.usual(owner) : wanted;
        Filter filter = new Filter(valid, description, owner, jql, shares.numbered(usual));
        filter.favourite(owner, favourite);
        return repository.save(filter);
    }

    /**
     * Changes what is mentioned.
     *
     * @param owner the number of the user to give it to, for administrators
     * @throws Problem where the caller does not see or may not change the filter, or the name does not do
     */
    @Transactional
    public void update(
            long id, Change<String> name, Change<String> description, Change<String> jql, Change<Long> owner) {
        Filter filter = requireEditable(id);
        Long newOwner = owner.or(null);
        if (newOwner != null && newOwner != filter.ownerId()) {
            if (!currentUser.viewer().administrator()) {
                throw Problem.invalid(FilterTexts.OWNER_BY_ADMINISTRATOR);
            }
            filter.giveTo(newOwner);
        }
        if (name.isSet()) {
            filter.rename(requireName(name.or(null), filter.ownerId(), filter));
        }
        filter.describe(description.or(filter.description()));
        filter.query(Objects.requireNonNullElse(jql.or(filter.jql()), ""));
    }

    /**
     * Takes a filter away.
     *
     * @throws Problem where the caller does not see or own it, or something is based on it
     */
    @Transactional
    public void delete(long id) {
        Filter filter = stored(id);
        Viewer viewer = currentUser.viewer();
        if (!viewer.is(filter.ownerId()) && !viewer.administrator()) {
            throw viewer.refusal(FilterTexts.NOT_OWNER);
        }
        if (uses.stream().anyMatch(use -> use.needs(id))) {
            throw Problem.invalid(FilterTexts.IN_USE);
        }
        repository.delete(filter);
    }

    /** Makes a filter one of the caller's favourites, or no longer. */
    @Transactional
    public void favourite(long id, boolean favourite) {
        Long user = currentUser.viewer().userId();
        if (user == null) {
            throw Problem.unauthenticated();
        }
        stored(id).favourite(user, favourite);
    }

    /** The ids of the fields that a list of the filter's issues shows. */
    public List<String> columns(long id) {
        List<String> columns = require(id).columns();
        if (columns == null) {
            throw Problem.notFound(FilterTexts.NO_COLUMNS);
        }
        return columns;
    }

    /** Chooses the fields that a list of the filter's issues shows; null for the usual ones. */
    @Transactional
    public void columns(long id, @Nullable List<String> fieldIds) {
        requireEditable(id).columns(fieldIds);
    }

    /** Shares a filter with more people; what everybody sees needs no other share. */
    @Transactional
    public void share(long id, Share share) {
        Filter filter = requireEditable(id);
        List<Share> kept = share.type() == Share.Type.GLOBAL ? List.of() : filter.shares();
        filter.share(Stream.concat(kept.stream(), shares.numbered(List.of(share)).stream())
                .toList());
    }

    /**
     * Takes back a share.
     *
     * @throws Problem where the filter has none of that number
     */
    @Transactional
    public void unshare(long id, long shareId) {
        Filter filter = requireEditable(id);
        List<Share> kept =
                filter.shares().stream().filter(share -> share.id() != shareId).toList();
        if (kept.size() == filter.shares().size()) {
            throw Problem.notFound(FilterTexts.NO_SHARE);
        }
        filter.share(kept);
    }

    private Filter requireEditable(long id) {
        Filter filter = stored(id);
        if (!isEditable(filter)) {
            throw currentUser.viewer().isAnonymous()
                    ? Problem.unauthenticated()
                    : Problem.invalid(FilterTexts.NOT_EDITABLE);
        }
        return filter;
    }

    private Filter stored(long id) {
        return repository
                .findById(id)
                .filter(this::isVisible)
                .orElseThrow(() -> Problem.invalid(FilterTexts.NOT_AVAILABLE));
    }

    private String requireName(@Nullable String name, long ownerId, @Nullable Filter itself) {
        if (name == null || name.isBlank()) {
            throw Problem.invalidField("filterName", FilterTexts.NAME_MISSING);
        }
        if (name.length() > NAME_LIMIT) {
            throw Problem.invalidField("filterName", FilterTexts.NAME_LONG);
        }
        boolean taken = repository.findAllByOrderById().stream()
                .anyMatch(other -> other != itself
                        && other.ownerId() == ownerId
                        && other.name().equalsIgnoreCase(name.strip()));
        if (taken) {
            throw Problem.invalidField("filterName", FilterTexts.NAME_TAKEN);
        }
        return name.strip();
    }

    private Map<Long, Filter> load() {
        return repository.findAllByOrderById().stream().collect(Collectors.toMap(Filter::id, Function.identity()));
    }
}
