package dev.backlot.api.teams;

import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the four kinds of things have in common: who may do what, and pages. */
@Component
class Desk {

    /** Reported. */
    private static final int MOST = 100;

    private final CurrentUser currentUser;
    private final int usualSize;

    Desk(CurrentUser currentUser, @Value("${backlot.teams.page-size:1}") int usualSize) {
        this.currentUser = currentUser;
        this.usualSize = usualSize;
    }

    /** Which page of how many is wanted, and of which things; as the parameters say, with 1 for what they do not. */
    record Wish(
            @Nullable Long page,
            @Nullable Long size,
            @Nullable List<Long> ids) {}

    /**
     * Those of a page.
     *
     * @throws Problem where nobody is logged in, or the page is none
     */
    <T> List<T> page(List<T> all, ToLongFunction<T> id, Wish wish) {
        requireReader();
        long page = Objects.requireNonNullElse(wish.page(), 1L);
        long size = Math.min(Objects.requireNonNullElse(wish.size(), (long) usualSize), MOST);
        if (page < 1 || page > Integer.MAX_VALUE) {
            throw Problem.invalidField("page", TeamsApiTexts.PAGE);
        }
        if (size < 1) {
            throw Problem.invalidField("size", TeamsApiTexts.SIZE);
        }
        List<Long> ids = Objects.requireNonNullElse(wish.ids(), List.of());
        List<T> wanted = all.stream()
                .filter(each -> ids.isEmpty() || ids.contains(id.applyAsLong(each)))
                .toList();
        return Page.of(wanted, new PageQuery((page - 1) * size, (int) size)).values();
    }

    /**
     * Whether all of these numbers are some thing's.
     *
     * @throws Problem where nobody is logged in
     */
    <T> boolean exist(List<T> all, ToLongFunction<T> id, List<Long> ids) {
        requireReader();
        Set<Long> known = all.stream().map(id::applyAsLong).collect(Collectors.toSet());
        return known.containsAll(ids);
    }

    /**
     * Lets whoever is logged in go on.
     *
     * @throws Problem for others
     */
    void requireReader() {
        currentUser.viewer().requireLogin();
    }

    /**
     * Lets administrators go on: by ours they have the permission to manage teams, which nothing else gives here.
     *
     * @throws Problem for others
     */
    void requireManager() {
        currentUser.viewer().requireAdministrator(TeamsApiTexts.NOT_MANAGER);
    }
}
