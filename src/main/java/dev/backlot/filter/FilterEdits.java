package dev.backlot.filter;

import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Viewer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves and changes filters. */
@Service
public class FilterEdits {

    private static final int NAME_LIMIT = 255;

    private final FilterRepository repository;
    private final Filters filters;
    private final FilterShares shares;
    private final List<FilterUse> uses;
    private final CurrentUser currentUser;

    FilterEdits(
            FilterRepository repository,
            Filters filters,
            FilterShares shares,
            @Lazy List<FilterUse> uses,
            CurrentUser currentUser) {
        this.repository = repository;
        this.filters = filters;
        this.shares = shares;
        this.uses = uses;
        this.currentUser = currentUser;
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
        if (!filters.isEditable(filter)) {
            throw currentUser.viewer().isAnonymous()
                    ? Problem.unauthenticated()
                    : Problem.invalid(FilterTexts.NOT_EDITABLE);
        }
        return filter;
    }

    private Filter stored(long id) {
        return repository
                .findById(id)
                .filter(filters::isVisible)
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
}
