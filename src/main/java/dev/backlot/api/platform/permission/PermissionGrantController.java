package dev.backlot.api.platform.permission;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Expand;
import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
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

/** The lines of permission schemes, and the texts that clients keep with schemes. */
@PlatformController
class PermissionGrantController {

    record PermissionGrantsBean(List<PermissionGrantBean> permissions, String expand) {}

    record PermissionSchemeAttributeBean(String key, String value) {}

    private final PermissionSchemes schemes;
    private final SchemeBeans beans;
    private final GrantReader reader;

    PermissionGrantController(PermissionSchemes schemes, SchemeBeans beans, GrantReader reader) {
        this.schemes = schemes;
        this.beans = beans;
        this.reader = reader;
    }

    @Served(
            value = "Get what a permission scheme grants",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/permissionscheme/{schemeId}/permission")
    PermissionGrantsBean getPermissionSchemeGrants(@PathVariable long schemeId, Expand expand, Urls urls) {
        schemes.require(schemeId);
        return new PermissionGrantsBean(beans.grants(schemeId, expand, urls), SchemeBeans.EXPAND_GRANT);
    }

    @Served(
            value = "Grant something in a permission scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/permissionscheme/{schemeId}/permission")
    @ResponseStatus(HttpStatus.CREATED)
    PermissionGrantBean createPermissionGrant(
            @PathVariable long schemeId, @RequestBody JsonBody body, Expand expand, Urls urls) {
        schemes.require(schemeId);
        long id = schemes.grant(schemeId, reader.grant(body));
        return beans.grant(schemes.requireGrant(schemeId, id), expand, urls);
    }

    @Served(
            value = "Get one grant of a permission scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/permissionscheme/{schemeId}/permission/{permissionId}")
    PermissionGrantBean getPermissionSchemeGrant(
            @PathVariable long schemeId, @PathVariable long permissionId, Expand expand, Urls urls) {
        return beans.grant(schemes.requireGrant(schemeId, permissionId), expand, urls);
    }

    @Served(
            value = "Take a grant out of a permission scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/permissionscheme/{schemeId}/permission/{permissionId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deletePermissionSchemeEntity(@PathVariable long schemeId, @PathVariable long permissionId) {
        schemes.revoke(schemeId, permissionId);
    }

    @Served(
            value = "Get an attribute of a permission scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/permissionscheme/{permissionSchemeId}/attribute/{attributeKey}")
    PermissionSchemeAttributeBean getSchemeAttribute(
            @PathVariable long permissionSchemeId, @PathVariable String attributeKey) {
        return new PermissionSchemeAttributeBean(attributeKey, schemes.attribute(permissionSchemeId, attributeKey));
    }

    @Served(
            value = "Keep an attribute with a permission scheme",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/permissionscheme/{permissionSchemeId}/attribute/{key}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setSchemeAttribute(
            @PathVariable long permissionSchemeId, @PathVariable String key, @RequestBody String value) {
        schemes.setAttribute(permissionSchemeId, key, value);
    }
}
