package dev.backlot.api.platform.filter;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.filter.Filter;
import dev.backlot.filter.Filters;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Whom filters are shared with. */
@PlatformController
class FilterPermissionController {

    private final Filters filters;
    private final FilterBeans beans;
    private final ShareReader shares;
    private final CurrentUser currentUser;

    FilterPermissionController(Filters filters, FilterBeans beans, ShareReader shares, CurrentUser currentUser) {
        this.filters = filters;
        this.beans = beans;
        this.shares = shares;
        this.currentUser = currentUser;
    }

    @Served(
            value = "Get whom a filter is shared with",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/filter/{id}/permission")
    List<ShareBean> getSharePermissions(@PathVariable long id, Urls urls) {
        return beans.shares(require(id), urls);
    }

    @Served(
            value = "Share a filter",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @PostMapping("/filter/{id}/permission")
    @ResponseStatus(HttpStatus.CREATED)
    List<ShareBean> addSharePermission(@PathVariable long id, @RequestBody JsonBody body, Urls urls) {
        require(id);
        filters.share(id, shares.flat(body));
        return beans.shares(require(id), urls);
    }

    @Served(
            value = "Get one share of a filter",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/filter/{id}/permission/{permissionId}")
    ShareBean getSharePermission(@PathVariable long id, @PathVariable long permissionId, Urls urls) {
        return require(id).shares().stream()
                .filter(share -> share.id() == permissionId)
                .map(share -> beans.share(share, urls))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("The filter has no such share permission."));
    }

    @Served(
            value = "Take back a share of a filter",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @DeleteMapping("/filter/{id}/permission/{permissionId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteSharePermission(@PathVariable long id, @PathVariable long permissionId) {
        require(id);
        filters.unshare(id, permissionId);
    }

    /** Here an unseen filter is 404, unlike in the filter's own resource: so the documents say. */
    private Filter require(long id) {
        if (currentUser.viewer().isAnonymous()) {
            throw Problem.unauthenticated();
        }
        return filters.find(id)
                .orElseThrow(() -> Problem.notFound("The selected filter is not available to you, perhaps it has been"
                        + " deleted or had its permissions changed."));
    }
}
