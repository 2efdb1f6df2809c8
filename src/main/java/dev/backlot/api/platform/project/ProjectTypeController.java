package dev.backlot.api.platform.project;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Served;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.Problem;
import dev.backlot.project.ProjectType;
import dev.backlot.project.Projects;
import dev.backlot.user.CurrentUser;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The kinds of project; whoever may see any project may know them. */
@PlatformController
class ProjectTypeController {

    private final Projects projects;
    private final CurrentUser currentUser;

    ProjectTypeController(Projects projects, CurrentUser currentUser) {
        this.projects = projects;
        this.currentUser = currentUser;
    }

    /** A kind of project; the icon is an SVG in base 64. */
    record ProjectTypeBean(String key, String formattedKey, String descriptionI18nKey, String icon, String color) {

        private static final String ICON = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\">"
                + "<circle cx=\"8\" cy=\"8\" r=\"7\" fill=\"%s\"/></svg>";

        static ProjectTypeBean of(ProjectType type) {
            byte[] icon = ICON.formatted(type.color()).getBytes(StandardCharsets.UTF_8);
            return new ProjectTypeBean(
                    type.key(),
                    type.label(),
                    "jira.project.type." + type.key() + ".description",
                    Base64.getEncoder().encodeToString(icon),
                    type.color());
        }
    }

    @Served(
            value = "Get all project types",
            known = DOCUMENTED,
            errors = {401})
    @GetMapping("/project/type")
    List<ProjectTypeBean> getAllProjectTypes() {
        requireSomebody();
        return Arrays.stream(ProjectType.values()).map(ProjectTypeBean::of).toList();
    }

    @Served(
            value = "Get a project type",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/project/type/{projectTypeKey}")
    ProjectTypeBean getProjectTypeByKey(@PathVariable String projectTypeKey) {
        requireSomebody();
        return type(projectTypeKey);
    }

    @Served(
            value = "Get a project type that the caller may use",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/project/type/{projectTypeKey}/accessible")
    ProjectTypeBean getAccessibleProjectTypeByKey(@PathVariable String projectTypeKey) {
        if (currentUser.viewer().isAnonymous()) {
            throw Problem.unauthenticated();
        }
        return type(projectTypeKey);
    }

    private void requireSomebody() {
        if (currentUser.viewer().isAnonymous() && projects.browsable().isEmpty()) {
            throw Problem.unauthenticated();
        }
    }

    private static ProjectTypeBean type(String key) {
        return ProjectType.of(key)
                .map(ProjectTypeBean::of)
                .orElseThrow(() -> Problem.notFound(ProjectApiTexts.NO_TYPE.formatted(key)));
    }
}
