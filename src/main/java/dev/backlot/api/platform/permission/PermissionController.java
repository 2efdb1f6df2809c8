package dev.backlot.api.platform.permission;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Served;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.GlobalPermission;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What may be allowed at all, and what of it the caller may do. */
@PlatformController
class PermissionController {

    record PermissionsBean<T>(Map<String, T> permissions) {}

    private final OwnPermissions own;
    private final CurrentUser currentUser;

    PermissionController(OwnPermissions own, CurrentUser currentUser) {
        this.own = own;
        this.currentUser = currentUser;
    }

    @Served(
            value = "Get everything that may be allowed",
            known = DOCUMENTED,
            errors = {401, 403})
    @GetMapping("/permissions")
    PermissionsBean<PermissionBean> getAllPermissions() {
        if (!currentUser.viewer().administrator()) {
            throw currentUser.viewer().refusal(PermissionWireTexts.ADMINISTRATORS_ONLY);
        }
        Map<String, PermissionBean> all = new LinkedHashMap<>();
        for (Permission permission : Permission.values()) {
            all.put(permission.name(), PermissionBean.of(permission));
        }
        for (GlobalPermission permission : GlobalPermission.values()) {
            all.put(permission.name(), PermissionBean.of(permission));
        }
        return new PermissionsBean<>(all);
    }

    @Served(
            value = "Get what the caller may do, anywhere or in one project or issue",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @GetMapping("/mypermissions")
    PermissionsBean<UserPermissionBean> getPermissions(
            @RequestParam(required = false) @Nullable String projectKey,
            @RequestParam(required = false) @Nullable Long projectId,
            @RequestParam(required = false) @Nullable String issueKey,
            @RequestParam(required = false) @Nullable Long issueId) {
        if (currentUser.viewer().isAnonymous()) {
            throw Problem.unauthenticated();
        }
        String project = projectId == null ? projectKey : projectId.toString();
        String issue = issueId == null ? issueKey : issueId.toString();
        return new PermissionsBean<>(beans(own.in(project, issue)));
    }

    private Map<String, UserPermissionBean> beans(Predicate<Permission> allowed) {
        Map<String, UserPermissionBean> all = new LinkedHashMap<>();
        for (Permission permission : Permission.values()) {
            boolean have = allowed.test(permission);
            all.put(permission.name(), UserPermissionBean.of(permission, permission.name(), have));
            String former = permission.formerKey();
            if (former != null) {
                all.put(former, UserPermissionBean.of(permission, former, have));
            }
        }
        for (GlobalPermission permission : GlobalPermission.values()) {
            all.put(permission.name(), UserPermissionBean.of(permission, permission.isHeldBy(currentUser.viewer())));
        }
        return all;
    }
}
