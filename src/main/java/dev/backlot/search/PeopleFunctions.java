package dev.backlot.search;

import dev.backlot.project.Component;
import dev.backlot.project.Components;
import dev.backlot.project.Permission;
import dev.backlot.project.Project;
import dev.backlot.project.ProjectRole;
import dev.backlot.project.Projects;
import dev.backlot.project.Roles;
import dev.backlot.search.Field.Kind;
import dev.backlot.search.JqlFunction.Call;
import dev.backlot.user.LoginTimes;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Functions that give users, or projects by their users. */
@org.springframework.stereotype.Component
class PeopleFunctions implements Functions.FunctionSource {

    private final Users users;
    private final Projects projects;
    private final Components components;
    private final Roles roles;
    private final LoginTimes logins;

    PeopleFunctions(Users users, Projects projects, Components components, Roles roles, LoginTimes logins) {
        this.users = users;
        this.projects = projects;
        this.components = components;
        this.roles = roles;
        this.logins = logins;
    }

    @Override
    public List<JqlFunction> functions() {
        return List.of(
                JqlFunction.of("currentUser", Kind.USER, false, PeopleFunctions::currentUser),
                new JqlFunction("membersOf", Kind.USER, true, 1, 1, this::membersOf),
                new JqlFunction("projectsLeadByUser", Kind.PROJECT, true, 0, 1, this::projectsLeadByUser),
                new JqlFunction("componentsLeadByUser", Kind.COMPONENT, true, 0, 1, this::componentsLeadByUser),
                new JqlFunction("projectsWhereUserHasPermission", Kind.PROJECT, true, 1, 1, this::projectsAllowing),
                new JqlFunction("projectsWhereUserHasRole", Kind.PROJECT, true, 1, 1, this::projectsOfRole),
                JqlFunction.of("currentLogin", Kind.DATE, false, this::currentLogin),
                JqlFunction.of("lastLogin", Kind.DATE, false, this::lastLogin));
    }

    private static List<Literal> currentUser(Call call) {
        Long id = call.compilation().viewer().userId();
        return id == null ? List.of() : List.of(new Literal.Id(id));
    }

    private @Nullable List<Literal> membersOf(Call call) {
        String group = call.arguments().get(0);
        Set<Long> members = users.membersOf(group).orElse(null);
        if (members == null) {
            call.compilation().error(Texts.unknownGroup(call.function(), group));
            return null;
        }
        return members.stream().sorted().<Literal>map(Literal.Id::new).toList();
    }

    private List<Literal> projectsLeadByUser(Call call) {
        Long leader = leader(call);
        return literals(projects.browsable().stream()
                .filter(project -> leader != null && leader.equals(project.leadId()))
                .map(Project::id));
    }

    private List<Literal> componentsLeadByUser(Call call) {
        Long leader = leader(call);
        Set<Long> seen = projects.browsableIds();
        return literals(components.all().stream()
                .filter(component -> leader != null && leader.equals(component.leadId()))
                .filter(component -> seen.contains(component.projectId()))
                .map(Component::id));
    }

    private @Nullable Long leader(Call call) {
        return call.arguments().isEmpty()
                ? call.compilation().viewer().userId()
                : users.byNameOrKey(call.arguments().get(0)).map(User::id).orElse(null);
    }

    /** Permissions have names of several words, which differ from their keys in nothing but the blanks. */
    private @Nullable List<Literal> projectsAllowing(Call call) {
        String name = call.arguments().get(0).strip();
        String key = name.toUpperCase(Locale.ROOT).replaceAll("\\s+", "_");
        Permission wanted = Arrays.stream(Permission.values())
                .filter(permission ->
                        permission.name().equals(key) || permission.name().equals(key + "_PERMISSION"))
                .findFirst()
                .orElse(null);
        if (wanted == null) {
            call.compilation().error(Texts.unknownPermission(call.function(), name));
            return null;
        }
        Set<Long> seen = call.compilation().viewer().isAnonymous() ? Set.of() : projects.browsableIds();
        return literals(projects.allowing(wanted).stream().map(Project::id).filter(seen::contains));
    }

    private @Nullable List<Literal> projectsOfRole(Call call) {
        String name = call.arguments().get(0).strip();
        Long role = roles.named(name).map(ProjectRole::id).orElse(null);
        if (role == null) {
            call.compilation().error(Texts.unknownRole(call.function(), name));
            return null;
        }
        return literals(projects.browsable().stream()
                .map(Project::id)
                .filter(id -> roles.plays(call.compilation().viewer(), role, id)));
    }

    /** Who never began a session, such as the bearer of a token, is as good as just logged in. */
    private List<Literal> currentLogin(Call call) {
        Long user = call.compilation().viewer().userId();
        return user == null
                ? List.of()
                : List.of(new Literal.Moment(
                        logins.newest(user).orElse(call.compilation().now())));
    }

    private List<Literal> lastLogin(Call call) {
        return Optional.ofNullable(call.compilation().viewer().userId()).flatMap(logins::previous).stream()
                .<Literal>map(Literal.Moment::new)
                .toList();
    }

    private static List<Literal> literals(Stream<Long> ids) {
        return ids.<Literal>map(Literal.Id::new).toList();
    }
}
