package dev.backlot.api.platform.group;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.document.ApplicationRoleBean;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.user.ApplicationRole;
import dev.backlot.user.ApplicationRoles;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;

/** Which groups may use the applications, which is administrators' business. */
@PlatformController
class ApplicationRoleController {

    private final ApplicationRoles roles;

    ApplicationRoleController(ApplicationRoles roles) {
        this.roles = roles;
    }

    @Served(
            value = "Get all applications and who may use them",
            known = DOCUMENTED,
            errors = {401, 403})
    @GetMapping("/applicationrole")
    ResponseEntity<List<ApplicationRoleBean>> getAllApplicationRoles() {
        List<ApplicationRole> all = roles.all();
        return ResponseEntity.ok()
                .eTag(all.get(0).version())
                .body(all.stream().map(this::bean).toList());
    }

    @Served(
            value = "Get an application and who may use it",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @GetMapping("/applicationrole/{key}")
    ResponseEntity<ApplicationRoleBean> getApplicationRole(@PathVariable String key) {
        ApplicationRole role = roles.require(key);
        return ResponseEntity.ok().eTag(role.version()).body(bean(role));
    }

    @Served(
            value = "Say who may use an application",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404, 412})
    @PutMapping("/applicationrole/{key}")
    ResponseEntity<ApplicationRoleBean> putApplicationRole(
            @PathVariable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody JsonBody body) {
        refuseOutdated(roles.require(key), version);
        update(key, body);
        return getApplicationRole(key);
    }

    @Served(
            value = "Say who may use the applications",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404, 412})
    @PutMapping("/applicationrole")
    ResponseEntity<List<ApplicationRoleBean>> putApplicationRoles(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody List<JsonBody> bodies) {
        refuseOutdated(roles.all().get(0), version);
        bodies.forEach(body -> roles.require(body.text("key").or(null)));
        bodies.forEach(body -> update(String.valueOf(body.text("key").or(null)), body));
        return getAllApplicationRoles();
    }

    private void update(String key, JsonBody body) {
        ApplicationRole role = roles.require(key);
        roles.update(
                key,
                body.keys().contains("groups") ? body.texts("groups") : role.groups(),
                body.keys().contains("defaultGroups") ? body.texts("defaultGroups") : role.defaultGroups());
    }

    private ApplicationRoleBean bean(ApplicationRole role) {
        return ApplicationRoleBean.of(role, roles.users(role));
    }

    private static void refuseOutdated(ApplicationRole role, @Nullable String version) {
        if (version != null && !version.replace("\"", "").equals(role.version())) {
            throw new ResponseStatusException(HttpStatus.PRECONDITION_FAILED);
        }
    }
}
