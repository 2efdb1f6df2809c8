package dev.backlot.api.platform.filter;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.filter.FilterEdits;
import dev.backlot.filter.FilterShares;
import dev.backlot.filter.Filters;
import dev.backlot.filter.Share;
import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import dev.backlot.search.IssueSearch;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Saved filters, which boards are made of. */
@PlatformController
class FilterController {

    private final Filters filters;
    private final FilterEdits edits;
    private final FilterShares scopes;
    private final FilterBeans beans;
    private final ShareReader shares;
    private final IssueSearch search;
    private final Users users;
    private final CurrentUser currentUser;

    FilterController(
            Filters filters,
            FilterEdits edits,
            FilterShares scopes,
            FilterBeans beans,
            ShareReader shares,
            IssueSearch search,
            Users users,
            CurrentUser currentUser) {
        this.filters = filters;
        this.edits = edits;
        this.scopes = scopes;
        this.beans = beans;
        this.shares = shares;
        this.search = search;
        this.users = users;
        this.currentUser = currentUser;
    }

    record DefaultShareScopeBean(String scope) {}

    @Served(
            value = "Create a filter",
            known = DOCUMENTED,
            errors = {400, 401})
    @PostMapping("/filter")
    FilterBean createFilter(@RequestBody JsonBody body, Urls urls) {
        String jql = valid(body.text("jql").or(""));
        boolean favourite = Boolean.TRUE.equals(body.flag("favourite").or(false));
        var filter = edits.create(
                body.text("name").or(null), body.text("description").or(null), jql, shares.ofFilter(body), favourite);
        return beans.filter(filters.require(filter.id()), urls);
    }

    @Served(
            value = "Get the calling user's favourite filters",
            known = DOCUMENTED,
            errors = {401})
    @GetMapping("/filter/favourite")
    List<FilterBean> getFavouriteFilters(Urls urls) {
        if (currentUser.viewer().isAnonymous()) {
            throw Problem.unauthenticated();
        }
        return filters.favourites().stream()
                .map(filter -> beans.filter(filter, urls))
                .toList();
    }

    @Served(
            value = "Get a filter",
            known = DOCUMENTED,
            errors = {400, 401})
    @GetMapping("/filter/{id}")
    FilterBean getFilter(@PathVariable long id, Urls urls) {
        return beans.filter(filters.require(id), urls);
    }

    @Served(
            value = "Change a filter",
            known = DOCUMENTED,
            errors = {400, 401})
    @PutMapping("/filter/{id}")
    FilterBean editFilter(@PathVariable long id, @RequestBody JsonBody body, Urls urls) {
        filters.require(id);
        edits.update(
                id,
                body.text("name"),
                body.text("description"),
                body.text("jql").map(this::valid),
                owner(body));
        return beans.filter(filters.require(id), urls);
    }

    @Served(
            value = "Delete a filter",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @DeleteMapping("/filter/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteFilter(@PathVariable long id) {
        edits.delete(id);
    }

    @Served(
            value = "Get whom the caller's new filters are shared with",
            known = DOCUMENTED,
            errors = {401})
    @GetMapping("/filter/defaultShareScope")
    DefaultShareScopeBean getDefaultShareScope() {
        return new DefaultShareScopeBean(scopes.scope().name());
    }

    @Served(
            value = "Choose whom the caller's new filters are shared with",
            known = DOCUMENTED,
            errors = {400, 401})
    @PutMapping("/filter/defaultShareScope")
    DefaultShareScopeBean setDefaultShareScope(@RequestBody JsonBody body) {
        String wanted = body.text("scope").or(null);
        Share.Scope scope = Arrays.stream(Share.Scope.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Problem.invalidField("scope", "The scope must be AUTHENTICATED or PRIVATE."));
        scopes.scope(scope);
        return new DefaultShareScopeBean(scope.name());
    }

    private String valid(@Nullable String jql) {
        String query = jql == null ? "" : jql;
        search.validate(IssueSearch.parse(query));
        return query;
    }

    private Change<Long> owner(JsonBody body) {
        JsonBody owner = body.object("owner").or(null);
        String name =
                owner == null ? null : owner.text("name").or(owner.text("key").or(null));
        return name == null
                ? Change.keep()
                : Change.set(users.byNameOrKey(name)
                        .map(User::id)
                        .orElseThrow(() -> Problem.invalidField("owner", "The user '" + name + "' does not exist.")));
    }
}
