package dev.backlot.api.platform.field;

import dev.backlot.constant.Constants;
import dev.backlot.constant.IssueType;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.JiraVersion;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.user.CurrentUser;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which issues the caller may create. */
@Component
class CreatableIssues {

    private final Projects projects;
    private final Constants constants;
    private final Issues issues;
    private final CurrentUser currentUser;
    private final JiraVersion version;

    CreatableIssues(
            Projects projects, Constants constants, Issues issues, CurrentUser currentUser, JiraVersion version) {
        this.projects = projects;
        this.constants = constants;
        this.issues = issues;
        this.currentUser = currentUser;
        this.version = version;
    }

    /** Which projects and types the client wants to know of; an empty list wants all. */
    record Wanted(List<String> projectIds, List<String> projectKeys, List<String> typeIds, List<String> typeNames) {

        private boolean includes(Project project) {
            return (projectIds.isEmpty() && projectKeys.isEmpty())
                    || projectIds.contains(Long.toString(project.id()))
                    || projectKeys.stream().anyMatch(project.key()::equalsIgnoreCase);
        }

        private boolean includes(IssueType type) {
            return (typeIds.isEmpty() && typeNames.isEmpty())
                    || typeIds.contains(Long.toString(type.id()))
                    || typeNames.stream().anyMatch(type.name()::equalsIgnoreCase);
        }
    }

    /**
     * The project with this number or key.
     *
     * @throws Problem where there is none in which the caller may create issues
     */
    Project project(String idOrKey) {
        return projects.find(idOrKey)
                .filter(project -> projects.allows(Permission.CREATE_ISSUES, project.id()))
                .orElseThrow(() ->
                        currentUser.viewer().hidden(Problem.invalid(CreateMetaTexts.NO_PROJECT.formatted(idOrKey))));
    }

    /** The types of issues in a project, in the order of their numbers, as recorded on 10.4.0. */
    List<IssueType> types(Project project) {
        return inOrderOf(project).stream()
                .sorted(Comparator.comparingLong(IssueType::id))
                .toList();
    }

    /**
     * The type with this number.
     *
     * @throws Problem where the project has none
     */
    IssueType type(Project project, String id) {
        return types(project).stream()
                .filter(type -> Long.toString(type.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(CreateMetaTexts.NO_TYPE.formatted(id)));
    }

    /**
     * What the caller may create of all that is wanted, types in the order of the project, as recorded on 8.20.7.
     *
     * @throws Problem from 9.0 on, where the path means an issue with a strange key
     */
    Map<Project, List<IssueType>> all(Wanted wanted) {
        if (version.atLeast(9, 0)) {
            throw issues.missing("Issue Does Not Exist");
        }
        Map<Project, List<IssueType>> types = new LinkedHashMap<>();
        projects.allowing(Permission.CREATE_ISSUES).stream()
                .filter(wanted::includes)
                .forEach(project -> types.put(
                        project,
                        inOrderOf(project).stream().filter(wanted::includes).toList()));
        types.values().removeIf(List::isEmpty);
        return types;
    }

    private List<IssueType> inOrderOf(Project project) {
        return project.issueTypeIds().stream().map(constants::issueType).toList();
    }
}
