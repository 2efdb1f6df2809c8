package dev.backlot.api.platform.permission;

import dev.backlot.api.Expand;
import dev.backlot.api.Urls;
import dev.backlot.api.document.FieldCatalog;
import dev.backlot.api.document.GroupBean;
import dev.backlot.api.document.UserBean;
import dev.backlot.permission.HolderType;
import dev.backlot.permission.PermissionGrant;
import dev.backlot.permission.PermissionScheme;
import dev.backlot.permission.PermissionSchemes;
import dev.backlot.project.ProjectRole;
import dev.backlot.project.Roles;
import dev.backlot.user.Users;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts schemes and what they grant into the form of answers, as far as the client wants to see it. */
@Component
class SchemeBeans {

    /** What a client can ask for of a grant. */
    static final String EXPAND_GRANT = "user,group,projectRole,field,all";

    private static final String EXPAND_SCHEME = "permissions," + EXPAND_GRANT;

    private final PermissionSchemes schemes;
    private final Users users;
    private final Roles roles;
    private final FieldCatalog fields;

    SchemeBeans(PermissionSchemes schemes, Users users, Roles roles, FieldCatalog fields) {
        this.schemes = schemes;
        this.users = users;
        this.roles = roles;
        this.fields = fields;
    }

    /** A scheme; what it grants is shown where anything was asked for, since only grants have more to show. */
    PermissionSchemeBean scheme(PermissionScheme scheme, Expand expand, Urls urls) {
        boolean whole = Stream.of(EXPAND_SCHEME.split(",")).anyMatch(expand::has);
        return new PermissionSchemeBean(
                EXPAND_SCHEME,
                scheme.id(),
                urls.platform("permissionscheme/" + scheme.id()),
                scheme.name(),
                scheme.description(),
                whole ? grants(scheme.id(), expand, urls) : null);
    }

    /** All that a scheme grants. */
    List<PermissionGrantBean> grants(long schemeId, Expand expand, Urls urls) {
        return schemes.grantsOf(schemeId).stream()
                .map(grant -> grant(grant, expand, urls))
                .toList();
    }

    /** One line of a scheme. */
    PermissionGrantBean grant(PermissionGrant grant, Expand expand, Urls urls) {
        return new PermissionGrantBean(
                grant.id(),
                urls.platform("permissionscheme/" + grant.schemeId() + "/permission/" + grant.id()),
                holder(grant.holderType(), grant.holder(), expand, urls),
                grant.permission());
    }

    private PermissionHolderBean holder(HolderType type, @Nullable String holder, Expand expand, Urls urls) {
        String part = type.expandable();
        boolean shown = part != null && (expand.has(part) || expand.has("all"));
        String name = shown && holder != null ? holder : "";
        return new PermissionHolderBean(
                type.wireName(),
                holder,
                shown && type == HolderType.USER ? user(name, urls) : null,
                shown && type == HolderType.GROUP ? GroupBean.of(name, urls) : null,
                shown && "field".equals(part) ? fields.find(name).orElse(null) : null,
                shown && type == HolderType.PROJECT_ROLE ? role(name, urls) : null,
                part);
    }

    private @Nullable UserBean user(String key, Urls urls) {
        return users.byNameOrKey(key).map(user -> UserBean.of(user, urls)).orElse(null);
    }

    private PermissionHolderBean.@Nullable RoleBean role(String id, Urls urls) {
        return roles.all().stream()
                .filter(role -> Long.toString(role.id()).equals(id))
                .findFirst()
                .map(role -> role(role, urls))
                .orElse(null);
    }

    private static PermissionHolderBean.RoleBean role(ProjectRole role, Urls urls) {
        return new PermissionHolderBean.RoleBean(
                urls.platform("role/" + role.id()), role.name(), role.id(), role.description());
    }
}
