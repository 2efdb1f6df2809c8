package dev.backlot.scheme;

import dev.backlot.kernel.Problem;
import dev.backlot.permission.Holders;
import dev.backlot.permission.Reach;
import dev.backlot.project.Permission;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.user.Viewer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds issue security schemes and their levels, and tells who is in a level. */
@Service
public class SecuritySchemes {

    private final SchemesOf<SecurityScheme> schemes;
    private final SchemeAccess access;
    private final Projects projects;
    private final Holders holders;

    SecuritySchemes(SchemesOf<SecurityScheme> schemes, SchemeAccess access, Projects projects, Holders holders) {
        this.schemes = schemes;
        this.access = access;
        this.projects = projects;
        this.holders = holders;
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

    /** The scheme of a project, whoever asks; none where everybody who sees the project sees all its issues. */
    public Optional<SecurityScheme> find(long projectId) {
        return schemes.ofProject(projectId);
    }

    /**
     * The levels of a project that the caller may give to issues: none without the permission.
     *
     * @throws Problem where there is no such project
     */
    public List<SecurityLevel> levels(String projectKeyOrId) {
        Project project = projects.find(projectKeyOrId).orElseGet(() -> access.requireProject(projectKeyOrId));
        return projects.allows(Permission.SET_ISSUE_SECURITY, project.id())
                ? levels(project, reach -> !reach.isNowhere())
                : List.of();
    }

    /** The levels of a project in which the caller is on some issues at least: those that pass. */
    public List<SecurityLevel> levels(Project project, Predicate<Reach> wanted) {
        Map<Long, Reach> reaches = reaches(project, access.viewer());
        return schemes.ofProject(project.id()).stream()
                .flatMap(scheme -> scheme.levels().stream())
                .filter(level -> wanted.test(reaches.getOrDefault(level.id(), Reach.NOWHERE)))
                .toList();
    }

    /** On which issues of a project somebody is in its levels, by the level's number; empty where it has no scheme. */
    public Map<Long, Reach> reaches(Project project, Viewer viewer) {
        SecurityScheme scheme = schemes.ofProject(project.id()).orElse(null);
        if (scheme == null) {
            return Map.of();
        }
        Map<Long, Reach> reaches = new HashMap<>();
        scheme.levels()
                .forEach(level ->
                        reaches.put(level.id(), holders.reach(level.holders(), viewer, projects.setting(project))));
        return reaches;
    }

    /** The level with this number, whoever may see it. */
    public Optional<SecurityLevel> level(long id) {
        return every().filter(level -> level.id() == id).findFirst();
    }

    /** The levels that the caller may know of: administrators all, others those that they are in in some project. */
    public List<SecurityLevel> known() {
        return every().filter(this::isKnown).toList();
    }

    /**
     * The level with this number, for administrators and for who is in it in some project.
     *
     * @throws Problem where there is no such level, or the caller may not see it
     */
    public SecurityLevel requireLevel(String id) {
        return every().filter(level -> Long.toString(level.id()).equals(id))
                .filter(this::isKnown)
                .findFirst()
                .orElseThrow(() -> access.viewer().hidden(Problem.notFound(SchemeTexts.NO_LEVEL.formatted(id))));
    }

    private Stream<SecurityLevel> every() {
        return schemes.all().stream().flatMap(scheme -> scheme.levels().stream());
    }

    private boolean isKnown(SecurityLevel level) {
        return access.viewer().administrator()
                || projects.browsable().stream()
                        .map(project -> reaches(project, access.viewer()).get(level.id()))
                        .anyMatch(reach -> reach != null && !reach.isNowhere());
    }
}
