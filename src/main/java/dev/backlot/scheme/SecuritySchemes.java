package dev.backlot.scheme;

import dev.backlot.kernel.Problem;
import dev.backlot.permission.Setting;
import dev.backlot.project.Permission;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.project.Roles;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import dev.backlot.user.Viewer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds issue security schemes and their levels, and tells who is in a level. */
@Service
public class SecuritySchemes {

    private final SchemesOf<SecurityScheme> schemes;
    private final SchemeAccess access;
    private final Projects projects;
    private final Roles roles;
    private final Users users;

    SecuritySchemes(
            SchemesOf<SecurityScheme> schemes, SchemeAccess access, Projects projects, Roles roles, Users users) {
        this.schemes = schemes;
        this.access = access;
        this.projects = projects;
        this.roles = roles;
        this.users = users;
    }

    /**
     * All schemes, by name.
     *
     * @throws Problem where the caller is no administrator
     */
    public List<SecurityScheme> all() {
        access.requireAdministrator();
        return schemes.all();
    }

    /**
     * The scheme with this number, for administrators of Jira or of a project that has it.
     *
     * @throws Problem where the caller is neither, or there is no such scheme
     */
    public SecurityScheme require(long id) {
        Optional<SecurityScheme> scheme = schemes.find(id);
        if (scheme.map(schemes::projects).stream().flatMap(List::stream).noneMatch(access::administers)) {
            access.requireAdministrator();
        }
        return scheme.orElseThrow(() -> Problem.notFound(SchemeTexts.NO_SCHEME.formatted(Long.toString(id))));
    }

    /**
     * The scheme of a project.
     *
     * @throws Problem where there is no such project, the caller administers neither it nor Jira, or the project has none
     */
    public SecurityScheme ofProject(String projectKeyOrId) {
        return schemes.ofProject(access.requireAdministered(projectKeyOrId).id())
                .orElseThrow(() -> Problem.notFound(SchemeTexts.NO_SCHEME_OF_PROJECT));
    }

    /**
     * The levels of a project that the caller may give to issues: none without the permission.
     *
     * @throws Problem where there is no such project
     */
    public List<SecurityLevel> levels(String projectKeyOrId) {
        Project project = projects.find(projectKeyOrId).orElseGet(() -> access.requireProject(projectKeyOrId));
        return projects.allows(Permission.SET_ISSUE_SECURITY, project.id())
                ? levelsSeen(project.id(), null)
                : List.of();
    }

    /** The levels of a project that the caller is in, as the reporter or the assignee of an issue or in general. */
    public List<SecurityLevel> levelsSeen(long projectId, Setting.@Nullable People issue) {
        return schemes.ofProject(projectId).stream()
                .flatMap(scheme -> scheme.levels().stream())
                .filter(level -> isIn(level, access.viewer(), projects.byId(projectId), issue))
                .toList();
    }

    /** The level with this number, whoever may see it. */
    public Optional<SecurityLevel> level(long id) {
        return schemes.all().stream()
                .flatMap(scheme -> scheme.levels().stream())
                .filter(level -> level.id() == id)
                .findFirst();
    }

    /**
     * The level with this number, for administrators and for who is in it in some project.
     *
     * @throws Problem where there is no such level, or the caller may not see it
     */
    public SecurityLevel requireLevel(String id) {
        return schemes.all().stream()
                .flatMap(scheme -> scheme.levels().stream())
                .filter(level -> Long.toString(level.id()).equals(id))
                .filter(level -> access.viewer().administrator() || isSeenSomewhere(level))
                .findFirst()
                .orElseThrow(() -> access.viewer().hidden(Problem.notFound(SchemeTexts.NO_LEVEL.formatted(id))));
    }

    private boolean isSeenSomewhere(SecurityLevel level) {
        return projects.browsable().stream()
                .anyMatch(project -> levelsSeen(project.id(), null).stream().anyMatch(each -> each.id() == level.id()));
    }

    private boolean isIn(SecurityLevel level, Viewer viewer, Project project, Setting.@Nullable People issue) {
        return level.holders().stream().anyMatch(holder -> isHolder(holder, viewer, project, issue));
    }

    private boolean isHolder(
            SecurityLevel.Holder holder, Viewer viewer, Project project, Setting.@Nullable People issue) {
        return switch (holder.type()) {
            case ANYONE -> true;
            case APPLICATION_ROLE -> !viewer.isAnonymous();
            case GROUP -> viewer.groups().contains(holder.name());
            case USER ->
                users.byNameOrKey(holder.name())
                        .map(User::id)
                        .filter(viewer::is)
                        .isPresent();
            case PROJECT_LEAD -> viewer.is(project.leadId());
            case REPORTER -> issue != null && viewer.is(issue.reporterId());
            case ASSIGNEE -> issue != null && viewer.is(issue.assigneeId());
            case PROJECT_ROLE -> roles.plays(viewer, Long.parseLong(holder.name()), project.id());
            case USER_CUSTOM_FIELD, GROUP_CUSTOM_FIELD -> false;
        };
    }
}
