package dev.backlot.api.platform.permission;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.Expand;
import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.permission.NewGrant;
import dev.backlot.permission.PermissionSchemes;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Permission schemes, which are administrators' business. */
@PlatformController
class PermissionSchemeController {

    record PermissionSchemesBean(List<PermissionSchemeBean> permissionSchemes) {}

    private final PermissionSchemes schemes;
    private final SchemeBeans beans;
    private final GrantReader reader;

    PermissionSchemeController(PermissionSchemes schemes, SchemeBeans beans, GrantReader reader) {
        this.schemes = schemes;
        this.beans = beans;
        this.reader = reader;
    }

    @Served(
            value = "Get all permission schemes",
            known = OBSERVED,
            errors = {401, 403})
    @GetMapping("/permissionscheme")
    PermissionSchemesBean getPermissionSchemes(Expand expand, Urls urls) {
        return new PermissionSchemesBean(schemes.all().stream()
                .map(scheme -> beans.scheme(scheme, expand, urls))
                .toList());
    }

    @Served(
            value = "Create a permission scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PostMapping("/permissionscheme")
    @ResponseStatus(HttpStatus.CREATED)
    PermissionSchemeBean createPermissionScheme(@RequestBody JsonBody body, Expand expand, Urls urls) {
        schemes.requireAdministrator();
        List<NewGrant> grants = reader.list(body);
        long id = schemes.create(
                body.text("name").or(null), body.text("description").or(null), grants == null ? List.of() : grants);
        return beans.scheme(schemes.require(id), expand, urls);
    }

    @Served(
            value = "Get a permission scheme",
            known = OBSERVED,
            errors = {400, 401, 403, 404})
    @GetMapping("/permissionscheme/{schemeId}")
    PermissionSchemeBean getPermissionScheme(@PathVariable long schemeId, Expand expand, Urls urls) {
        return beans.scheme(schemes.require(schemeId), expand, urls);
    }

    @Served(
            value = "Change a permission scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/permissionscheme/{schemeId}")
    PermissionSchemeBean updatePermissionScheme(
            @PathVariable long schemeId, @RequestBody JsonBody body, Expand expand, Urls urls) {
        schemes.require(schemeId);
        schemes.update(schemeId, body.text("name"), body.text("description"), reader.list(body));
        return beans.scheme(schemes.require(schemeId), expand, urls);
    }

    @Served(
            value = "Delete a permission scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/permissionscheme/{schemeId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deletePermissionScheme(@PathVariable long schemeId) {
        schemes.delete(schemeId);
    }
}
