package dev.backlot.project;

import dev.backlot.permission.HolderType;
import dev.backlot.permission.PermissionSchemeUse;
import dev.backlot.permission.PermissionSchemes;

/** What binds projects and permission schemes: projects use schemes, and schemes name roles of projects. */
@org.springframework.stereotype.Component
class PermissionSchemeRefs implements PermissionSchemeUse, RoleUse {

    private final Projects projects;
    private final PermissionSchemes schemes;

    PermissionSchemeRefs(Projects projects, PermissionSchemes schemes) {
        this.projects = projects;
        this.schemes = schemes;
    }

    @Override
    public boolean isUsed(long schemeId) {
        return projects.all().stream().anyMatch(project -> project.permissionSchemeId() == schemeId);
    }

    @Override
    public boolean names(long roleId) {
        return schemes.names(HolderType.PROJECT_ROLE, Long.toString(roleId));
    }

    @Override
    public void replace(long roleId, long otherRoleId) {
        schemes.replaceHolder(HolderType.PROJECT_ROLE, Long.toString(roleId), Long.toString(otherRoleId));
    }
}
