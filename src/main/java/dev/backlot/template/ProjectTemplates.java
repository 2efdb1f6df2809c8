package dev.backlot.template;

import dev.backlot.kernel.Problem;
import dev.backlot.project.Project;
import dev.backlot.project.ProjectCreation;
import dev.backlot.project.ProjectDraft;
import dev.backlot.scheme.ProjectSchemes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes projects of templates: the project, and the board that goes with it, or nothing. */
@Service
public class ProjectTemplates {

    private final ProjectCreation creation;
    private final BoardPresets presets;
    private final ProjectSchemes schemes;

    ProjectTemplates(ProjectCreation creation, BoardPresets presets, ProjectSchemes schemes) {
        this.creation = creation;
        this.presets = presets;
        this.schemes = schemes;
    }

    /**
     * Makes a project.
     *
     * @param templateKey the complete key of a template, null for a project without a board
     * @throws Problem where the caller is no Jira administrator, or the draft is not one of a project
     */
    @Transactional
    public Project create(ProjectDraft draft, @Nullable String templateKey) {
        creation.requireCreator();
        if (templateKey == null || templateKey.isBlank()) {
            Project project = creation.create(draft);
            schemes.foundPlain(project.id(), project.issueTypeIds());
            return project;
        }
        ProjectTemplate template = ProjectTemplate.of(templateKey)
                .orElseThrow(
                        () -> Problem.invalidField("projectTemplateKey", TemplateTexts.UNKNOWN.formatted(templateKey)));
        String typeKey = template.type().key();
        if (draft.typeKey() != null && !draft.typeKey().equals(typeKey)) {
            throw Problem.invalidField("projectTemplateKey", TemplateTexts.OTHER_TYPE.formatted(templateKey, typeKey));
        }
        Project project = creation.create(draft.withType(typeKey));
        schemes.found(
                project.id(),
                project.key(),
                template.firstWord(),
                project.issueTypeIds(),
                !draft.schemes().containsKey("workflowSchemeId"));
        template.boardType().ifPresent(type -> presets.create(project.key() + " board", type, List.of(project)));
        return project;
    }
}
