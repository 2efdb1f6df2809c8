package dev.backlot.project;

import dev.backlot.kernel.Problem;
import dev.backlot.permission.Grants;
import dev.backlot.permission.Reach;
import dev.backlot.permission.Setting;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Viewer;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds projects and answers what the caller may do in them. */
@Service
public class Projects {

    /** What is still possible when a project is archived. */
    private static final Set<Permission> READING =
            EnumSet.of(Permission.BROWSE_PROJECTS, Permission.BROWSE_ARCHIVE, Permission.VIEW_VOTERS_AND_WATCHERS);

    private final ProjectRepository repository;
    private final CurrentUser currentUser;
    private final Grants grants;
    private final Roles roles;
    private final Cached<List<Project>> all;

    Projects(ProjectRepository repository, CurrentUser currentUser, Grants grants, Roles roles, Revision revision) {
        this.repository = repository;
        this.currentUser = currentUser;
        this.grants = grants;
        this.roles = roles;
        this.all = new Cached<>(revision, repository::findAllByOrderByName);
    }

    /** Every project, seen or not, ordered by name; for code that checks permissions itself. */
    public List<Project> all() {
        return all.get();
    }

    /** The projects that the caller may browse, ordered by name; archived ones are found by key or number only. */
    public List<Project> browsable() {
        return allowing(Permission.BROWSE_PROJECTS).stream()
                .filter(project -> !project.archived())
                .toList();
    }

    /** The numbers of the projects that the caller may browse. */
    public Set<Long> browsableIds() {
        return browsable().stream().map(Project::id).collect(Collectors.toSet());
    }

    /** The projects in which the caller has a permission, ordered by name. */
    public List<Project> allowing(Permission permission) {
        Viewer viewer = currentUser.viewer();
        return all().stream()
                .filter(project -> allows(permission, project, viewer))
                .toList();
    }

    /** The project with this number, seen or not. */
    public Project byId(long id) {
        return all().stream()
                .filter(project -> project.id() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No project " + id));
    }

    /** The browsable project with this key (in any letter case, present or former) or number; an archived one too. */
    public Optional<Project> find(String keyOrId) {
        return named(allowing(Permission.BROWSE_PROJECTS), keyOrId);
    }

    /**
     * The browsable project with this key or number.
     *
     * @throws Problem where there is none that the caller may browse, in Jira's words; anonymous callers must log in first
     */
    public Project require(String keyOrId) {
        return find(keyOrId)
                .orElseThrow(() -> currentUser.viewer().hidden(Problem.notFound(ProjectTexts.noProject(keyOrId))));
    }

    /**
     * The project with this key or number, to be changed.
     *
     * @throws Problem where the caller is not logged in, sees no such project, or may not administer it
     */
    public Project requireAdministered(String keyOrId) {
        Viewer viewer = currentUser.viewer();
        if (viewer.isAnonymous()) {
            throw Problem.unauthenticated();
        }
        if (viewer.administrator()) {
            return named(all(), keyOrId).orElseThrow(() -> Problem.notFound(ProjectTexts.noProject(keyOrId)));
        }
        Project project = require(keyOrId);
        require(Permission.ADMINISTER_PROJECTS, project.id(), ProjectTexts.NOT_ADMINISTERED);
        return project;
    }

    private static Optional<Project> named(List<Project> some, String keyOrId) {
        return some.stream()
                .filter(project ->
                        project.hasKey(keyOrId) || Long.toString(project.id()).equals(keyOrId))
                .findFirst();
    }

    /**
     * Whether the caller has a permission in a project, be it on some of its issues only. Who may browse the issues that
     * they report browses the project, since anybody may be a reporter: the documentation warns of that.
     */
    public boolean allows(Permission permission, long projectId) {
        return allows(permission, byId(projectId), currentUser.viewer());
    }

    /** Whether the caller has a permission in each of these projects. */
    public boolean allowsAll(Permission permission, Collection<Long> projectIds) {
        return projectIds.stream().allMatch(id -> allows(permission, id));
    }

    /** Whether somebody has a permission on an issue with these people; its reporter may have more than others. */
    public boolean allowsOn(Permission permission, long projectId, Setting.People issue, Viewer viewer) {
        return reach(permission, byId(projectId), viewer).includes(issue, viewer);
    }

    /** On which issues of a project somebody has a permission. */
    public Reach reach(Permission permission, Project project, Viewer viewer) {
        return project.archived() && !READING.contains(permission)
                ? Reach.NOWHERE
                : grants.reach(project.permissionSchemeId(), permission.name(), viewer, setting(project));
    }

    /** A project as holders of permissions and security levels are asked for in it. */
    public Setting setting(Project project) {
        return new Setting(project.leadId(), (role, viewer) -> roles.plays(viewer, role, project.id()));
    }

    private boolean allows(Permission permission, Project project, Viewer viewer) {
        return !reach(permission, project, viewer).isNowhere();
    }

    /** From now on the caller's transaction sees the projects that it has made itself. */
    void refresh() {
        all.refresh();
    }

    /** Puts a project under another permission scheme; who may do so is asked elsewhere. */
    @Transactional
    public void assignPermissionScheme(long projectId, long schemeId) {
        repository.findById(projectId).orElseThrow().permissionSchemeId(schemeId);
    }

    /** Sets which types the issues of a project may have: what its issue type scheme says. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void issueTypes(long projectId, List<Long> issueTypeIds) {
        repository.findById(projectId).orElseThrow().issueTypes(issueTypeIds);
    }

    /** Refuses where the caller lacks a permission in a project. */
    public void require(Permission permission, long projectId, String message) {
        if (!allows(permission, projectId)) {
            throw currentUser.viewer().refusal(message);
        }
    }

    /** The next number of an issue in a project; part of the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long takeIssueNumber(long projectId) {
        return repository.findById(projectId).orElseThrow().takeIssueNumber();
    }
}
