package dev.backlot.project;

import dev.backlot.permission.PermissionSchemes;

/** Lets requests about projects say which permission scheme is to be used; only administrators get as far as this. */
@org.springframework.stereotype.Component
class PermissionSchemeChoice implements SchemeChoice {

    private final PermissionSchemes schemes;
    private final Projects projects;

    PermissionSchemeChoice(PermissionSchemes schemes, Projects projects) {
        this.schemes = schemes;
        this.projects = projects;
    }

    @Override
    public String field() {
        return "permissionScheme";
    }

    @Override
    public boolean exists(long schemeId) {
        return schemes.all().stream().anyMatch(scheme -> scheme.id() == schemeId);
    }

    @Override
    public void assign(long projectId, long schemeId) {
        projects.assignPermissionScheme(projectId, schemeId);
    }
}
