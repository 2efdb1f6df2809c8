package dev.backlot.api.platform.filter;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.filter.FilterEdits;
import dev.backlot.filter.Filters;
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
    private final FilterEdits edits;
    private final FilterBeans beans;
    private final ShareReader shares;

    FilterPermissionController(Filters filters, FilterEdits edits, FilterBeans beans, ShareReader shares) {
        this.filters = filters;
        this.edits = edits;
        this.beans = beans;
        this.shares = shares;
    }

    @Served(
            value = "Get whom a filter is shared with",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/filter/{id}/permission")
    List<ShareBean> getSharePermissions(@PathVariable long id, Urls urls) {
        return beans.shares(filters.requireShared(id), urls);
    }

    @Served(
            value = "Share a filter",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @PostMapping("/filter/{id}/permission")
    @ResponseStatus(HttpStatus.CREATED)
    List<ShareBean> addSharePermission(@PathVariable long id, @RequestBody JsonBody body, Urls urls) {
        filters.requireShared(id);
        edits.share(id, shares.flat(body));
        return beans.shares(filters.requireShared(id), urls);
    }

    @Served(
            value = "Get one share of a filter",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/filter/{id}/permission/{permissionId}")
    ShareBean getSharePermission(@PathVariable long id, @PathVariable long permissionId, Urls urls) {
        return beans.share(filters.requireShare(id, permissionId), urls);
    }

    @Served(
            value = "Take back a share of a filter",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @DeleteMapping("/filter/{id}/permission/{permissionId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteSharePermission(@PathVariable long id, @PathVariable long permissionId) {
        filters.requireShared(id);
        edits.unshare(id, permissionId);
    }
}
