package dev.backlot.api.platform.project;

import static dev.backlot.api.Evidence.ASSUMED;

import dev.backlot.api.Served;
import dev.backlot.kernel.Problem;
import dev.backlot.project.ProjectType;
import dev.backlot.template.ProjectTemplate;
import dev.backlot.user.CurrentUser;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What projects can be made from; it is not part of the platform's own address, but clients look there first. */
@RestController
@RequestMapping({"/rest/project-templates/1.0", "/rest/project-templates/latest"})
class TemplateController {

    private final CurrentUser currentUser;

    TemplateController(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    record TypeBean(String projectTypeKey, String projectTypeDisplayKey) {}

    record TemplateBean(
            String projectTypeKey,
            String projectTemplateModuleCompleteKey,
            String itemModuleCompleteKey,
            String name,
            String description,
            boolean createProject) {

        static TemplateBean of(ProjectTemplate template) {
            return new TemplateBean(
                    template.type().key(),
                    template.key(),
                    template.key(),
                    template.label(),
                    template.description(),
                    true);
        }
    }

    record TypeGroup(TypeBean projectTypeBean, List<TemplateBean> projectTemplates) {

        static TypeGroup of(ProjectType type) {
            return new TypeGroup(
                    new TypeBean(type.key(), type.label()),
                    Arrays.stream(ProjectTemplate.values())
                            .filter(template -> template.type() == type)
                            .map(TemplateBean::of)
                            .toList());
        }
    }

    record TemplatesBean(List<TypeGroup> projectTemplatesGroupedByType) {}

    @Served(
            value = "Get the templates of projects, by project type",
            known = ASSUMED,
            errors = {401})
    @GetMapping("/templates")
    TemplatesBean getProjectTemplates() {
        if (currentUser.viewer().isAnonymous()) {
            throw Problem.unauthenticated();
        }
        return new TemplatesBean(
                Arrays.stream(ProjectType.values()).map(TypeGroup::of).toList());
    }
}
