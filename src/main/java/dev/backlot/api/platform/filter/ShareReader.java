package dev.backlot.api.platform.filter;

import dev.backlot.api.JsonBody;
import dev.backlot.filter.Share;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Projects;
import dev.backlot.project.Roles;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads shares: in the form in which filters show them, and in the flat one of the share permissions' own resource. */
@Component
class ShareReader {

    private static final String FIELD = "sharePermissions";

    private final Projects projects;
    private final Roles roles;
    private final Users users;

    ShareReader(Projects projects, Roles roles, Users users) {
        this.projects = projects;
        this.roles = roles;
        this.users = users;
    }

    /** The shares that a filter's body names, null where it says nothing of shares. */
    @Nullable
    List<Share> ofFilter(JsonBody body) {
        return body.keys().contains(FIELD)
                ? body.objects(FIELD).stream().map(this::nested).toList()
                : null;
    }

    /** The one share that a body of the share permissions' resource names. */
    Share flat(JsonBody body) {
        boolean edit = Boolean.TRUE.equals(body.flag("edit").or(false));
        String type = body.text("type").or(null);
        if (type == null) {
            throw Problem.invalidField("type", "A share permission needs a type.");
        }
        return share(
                type,
                body.text("projectId").or(null),
                body.text("projectRoleId").or(null),
                body.text("groupname").or(null),
                body.text("userKey").or(null),
                edit);
    }

    private Share nested(JsonBody share) {
        return share(
                String.valueOf(share.text("type").or(null)),
                part(share, "project", "id"),
                part(share, "role", "id"),
                part(share, "group", "name"),
                part(share, "user", "key"),
                Boolean.TRUE.equals(share.flag("edit").or(false)));
    }

    private Share share(
            String type,
            @Nullable String project,
            @Nullable String role,
            @Nullable String group,
            @Nullable String user,
            boolean edit) {
        return switch (type) {
            case "global" -> new Share(Share.Type.GLOBAL, "", edit);
            case "loggedin", "authenticated" -> new Share(Share.Type.AUTHENTICATED, "", edit);
            case "group" -> new Share(Share.Type.GROUP, group(named(type, group)), edit);
            case "project" ->
                role == null
                        ? new Share(Share.Type.PROJECT, projectId(named(type, project)), edit)
                        : role(named(type, project), role, edit);
            case "projectRole", "project_role" -> role(named("project", project), named("role", role), edit);
            case "user" -> new Share(Share.Type.USER, userId(named(type, user)), edit);
            default -> throw refusal("Unknown share type '" + type + "'.");
        };
    }

    private Share role(String project, String role, boolean edit) {
        String id = roles.all().stream()
                .map(each -> Long.toString(each.id()))
                .filter(role::equals)
                .findFirst()
                .orElseThrow(() -> refusal("No role could be found with id '" + role + "'."));
        return new Share(Share.Type.PROJECT_ROLE, projectId(project) + ":" + id, edit);
    }

    private String projectId(String idOrKey) {
        return projects.find(idOrKey)
                .map(project -> Long.toString(project.id()))
                .orElseThrow(() -> refusal("No project could be found with key or id '" + idOrKey + "'."));
    }

    private String group(String name) {
        if (users.membersOf(name).isEmpty()) {
            throw refusal("The group '" + name + "' does not exist.");
        }
        return name;
    }

    private String userId(String key) {
        return users.byNameOrKey(key)
                .map(User::id)
                .map(String::valueOf)
                .orElseThrow(() -> refusal("The user '" + key + "' does not exist."));
    }

    private static @Nullable String part(JsonBody share, String key, String part) {
        JsonBody holder = share.object(key).or(null);
        return holder == null ? null : holder.text(part).or(null);
    }

    private static String named(String what, @Nullable String value) {
        if (value == null) {
            throw refusal("A share with a " + what + " must name it.");
        }
        return value;
    }

    private static Problem refusal(String message) {
        return Problem.invalidField(FIELD, message);
    }
}
