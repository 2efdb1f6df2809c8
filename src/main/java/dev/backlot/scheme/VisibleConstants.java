package dev.backlot.scheme;

import dev.backlot.constant.Constants;
import dev.backlot.constant.IssueType;
import dev.backlot.constant.IssueTypes;
import dev.backlot.constant.Priority;
import dev.backlot.constant.Resolution;
import dev.backlot.constant.Status;
import dev.backlot.constant.StatusCategory;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.user.CurrentUser;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The constants that the caller may see: administrators see all, others what the projects have that they may browse. */
@Service
public class VisibleConstants {

    private final Constants constants;
    private final ProjectWorkflows workflows;
    private final PrioritySchemes priorities;
    private final Projects projects;
    private final CurrentUser currentUser;

    VisibleConstants(
            Constants constants,
            ProjectWorkflows workflows,
            PrioritySchemes priorities,
            Projects projects,
            CurrentUser currentUser) {
        this.constants = constants;
        this.workflows = workflows;
        this.priorities = priorities;
        this.projects = projects;
        this.currentUser = currentUser;
    }

    /** The issue types, by number. */
    public List<IssueType> issueTypes() {
        return currentUser.viewer().administrator() ? constants.issueTypes() : typesOf(projects.browsable());
    }

    /** The issue types of some projects, by number; of all where none is named. */
    public List<IssueType> issueTypes(Collection<Long> projectIds) {
        return projectIds.isEmpty() ? issueTypes() : typesOf(browsable(projectIds));
    }

    /**
     * The issue type with this number.
     *
     * @throws Problem where there is none that the caller may see
     */
    public IssueType requireIssueType(String id) {
        return issueTypes().stream()
                .filter(type -> Long.toString(type.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> IssueTypes.missing(id));
    }

    /** The statuses, by number. */
    public List<Status> statuses() {
        return currentUser.viewer().administrator()
                ? constants.statuses()
                : workflows.statuses(projects.browsableIds());
    }

    /** The statuses that issues of some projects and types may have; of all where none is named. */
    public List<Status> statuses(Collection<Long> projectIds, Collection<Long> issueTypeIds) {
        if (projectIds.isEmpty() && issueTypeIds.isEmpty()) {
            return statuses();
        }
        Set<Long> ids = browsable(projectIds).stream()
                .flatMap(project -> project.issueTypeIds().stream()
                        .filter(type -> issueTypeIds.isEmpty() || issueTypeIds.contains(type))
                        .flatMap(type -> workflows.of(project.id(), type).statusIds().stream()))
                .collect(Collectors.toSet());
        return statuses().stream().filter(status -> ids.contains(status.id())).toList();
    }

    /**
     * The status with this number or name.
     *
     * @throws Problem where there is none that the caller may see
     */
    public Status requireStatus(String idOrName) {
        return Constants.find(statuses(), Status::name, Status::id, idOrName)
                .orElseThrow(() -> Problem.notFound(SchemeTexts.NO_STATUS.formatted(idOrName)));
    }

    /**
     * The status category with this number or key.
     *
     * @throws Problem where there is none
     */
    public StatusCategory requireCategory(String idOrKey) {
        return Constants.find(Arrays.asList(StatusCategory.values()), StatusCategory::key, StatusCategory::id, idOrKey)
                .orElseThrow(() -> Problem.notFound(SchemeTexts.NO_CATEGORY.formatted(idOrKey)));
    }

    /**
     * The priorities, most urgent first.
     *
     * @throws Problem where nobody is logged in
     */
    public List<Priority> priorities() {
        currentUser.viewer().requireLogin();
        return constants.priorities();
    }

    /**
     * The priorities of some projects, most urgent first; all where none is named.
     *
     * @throws Problem where nobody is logged in
     */
    public List<Priority> priorities(Collection<Long> projectIds) {
        Set<Long> ids = browsable(projectIds).stream()
                .flatMap(project -> priorities.prioritiesOf(project.id()).stream())
                .map(Priority::id)
                .collect(Collectors.toSet());
        return priorities().stream()
                .filter(priority -> projectIds.isEmpty() || ids.contains(priority.id()))
                .toList();
    }

    /**
     * The priority with this number.
     *
     * @throws Problem where nobody is logged in, or there is none
     */
    public Priority requirePriority(String id) {
        return byId(priorities(), Priority::id, id, SchemeTexts.NO_PRIORITY);
    }

    /**
     * The resolution with this number.
     *
     * @throws Problem where there is none
     */
    public Resolution requireResolution(String id) {
        return byId(constants.resolutions(), Resolution::id, id, SchemeTexts.NO_RESOLUTION);
    }

    private List<IssueType> typesOf(List<Project> some) {
        Set<Long> ids = some.stream()
                .flatMap(project -> project.issueTypeIds().stream())
                .collect(Collectors.toSet());
        return constants.issueTypes().stream()
                .filter(type -> ids.contains(type.id()))
                .toList();
    }

    private List<Project> browsable(Collection<Long> ids) {
        return projects.browsable().stream()
                .filter(project -> ids.isEmpty() || ids.contains(project.id()))
                .toList();
    }

    private static <T> T byId(List<T> all, Function<T, Long> id, String text, String none) {
        return all.stream()
                .filter(each -> id.apply(each).toString().equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(none.formatted(text)));
    }
}
