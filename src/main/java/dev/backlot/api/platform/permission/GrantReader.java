package dev.backlot.api.platform.permission;

import dev.backlot.api.JsonBody;
import dev.backlot.kernel.Problem;
import dev.backlot.permission.HolderType;
import dev.backlot.permission.NewGrant;
import dev.backlot.project.Permission;
import dev.backlot.project.Roles;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a request wants to grant, and makes sure that there are such things. */
@Component
class GrantReader {

    private final Users users;
    private final Roles roles;

    GrantReader(Users users, Roles roles) {
        this.users = users;
        this.roles = roles;
    }

    /**
     * The grants of a scheme; null where the body does not tell of them.
     *
     * @throws Problem as for one grant
     */
    @Nullable
    List<NewGrant> list(JsonBody scheme) {
        return scheme.keys().contains("permissions")
                ? scheme.objects("permissions").stream().map(this::grant).toList()
                : null;
    }

    /**
     * One grant.
     *
     * @throws Problem where there is no such permission, type of holder, or holder
     */
    NewGrant grant(JsonBody body) {
        String key = String.valueOf(body.text("permission").or(null));
        Permission permission = Permission.ofAny(key)
                .orElseThrow(() -> Problem.invalidField("permission", PermissionWireTexts.unknownPermission(key)));
        JsonBody holder = body.object("holder").or(null);
        String type = String.valueOf(holder == null ? null : holder.text("type").or(null));
        HolderType kind = HolderType.of(type)
                .orElseThrow(() -> Problem.invalidField("holder", PermissionWireTexts.unknownType(type)));
        String parameter = holder == null ? null : holder.text("parameter").or(null);
        return grant(permission, kind, parameter == null || parameter.isBlank() ? null : parameter.strip());
    }

    private NewGrant grant(Permission permission, HolderType type, @Nullable String parameter) {
        if (type == HolderType.GROUP && parameter == null) {
            return new NewGrant(permission.name(), HolderType.ANYONE, null);
        }
        return new NewGrant(permission.name(), type, parameter == null ? null : holder(type, parameter));
    }

    private String holder(HolderType type, String parameter) {
        Optional<String> found = switch (type) {
            case GROUP -> users.group(parameter);
            case USER -> users.byNameOrKey(parameter).map(User::key);
            case PROJECT_ROLE -> role(parameter);
            default -> Optional.of(parameter);
        };
        return found.orElseThrow(() -> Problem.invalidField("holder", PermissionWireTexts.HOLDER_UNKNOWN));
    }

    private Optional<String> role(String parameter) {
        return roles.all().stream()
                .map(role -> Long.toString(role.id()))
                .filter(parameter::equals)
                .findFirst();
    }
}
