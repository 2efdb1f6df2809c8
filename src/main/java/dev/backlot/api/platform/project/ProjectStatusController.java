package dev.backlot.api.platform.project;

import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.document.StatusBean;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.constant.Constants;
import dev.backlot.constant.IssueType;
import dev.backlot.constant.Status;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.scheme.ProjectWorkflows;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The statuses that the issues of a project can have. */
@PlatformController
class ProjectStatusController {

    private final Projects projects;
    private final ProjectWorkflows workflows;
    private final Constants constants;

    ProjectStatusController(Projects projects, ProjectWorkflows workflows, Constants constants) {
        this.projects = projects;
        this.workflows = workflows;
        this.constants = constants;
    }

    /** An issue type and the statuses of its workflow; observed on Data Center 10.4.0. */
    record IssueTypeWithStatusBean(String self, String id, String name, boolean subtask, List<StatusBean> statuses) {

        static IssueTypeWithStatusBean of(IssueType type, List<Status> statuses, Urls urls) {
            return new IssueTypeWithStatusBean(
                    urls.platform("issuetype/" + type.id()),
                    Long.toString(type.id()),
                    type.name(),
                    type.subtask(),
                    statuses.stream().map(status -> StatusBean.of(status, urls)).toList());
        }
    }

    @Served(
            value = "Get the statuses of a project, by issue type",
            known = OBSERVED,
            errors = {401, 404})
    @GetMapping("/project/{projectIdOrKey}/statuses")
    List<IssueTypeWithStatusBean> getAllStatuses(@PathVariable String projectIdOrKey, Urls urls) {
        Project project = projects.require(projectIdOrKey);
        return project.issueTypeIds().stream()
                .map(id ->
                        IssueTypeWithStatusBean.of(constants.issueType(id), workflows.statuses(project.id(), id), urls))
                .toList();
    }
}
