package dev.backlot.template;

import dev.backlot.board.BoardType;
import dev.backlot.board.Boards;
import dev.backlot.filter.Filter;
import dev.backlot.filter.FilterEdits;
import dev.backlot.filter.Filters;
import dev.backlot.filter.Share;
import dev.backlot.jql.Jql;
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
    private final Filters filters;
    private final FilterEdits edits;
    private final Boards boards;
    private final ProjectSchemes schemes;

    ProjectTemplates(
            ProjectCreation creation, Filters filters, FilterEdits edits, Boards boards, ProjectSchemes schemes) {
        this.creation = creation;
        this.filters = filters;
        this.edits = edits;
        this.boards = boards;
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
        template.boardType().ifPresent(type -> addBoard(project, type));
        return project;
    }

    /** The board shows all issues of the project by rank; its filter is for everybody who may see the project. */
    private void addBoard(Project project, BoardType type) {
        String name = project.key() + " board";
        Filter filter = edits.create(
                freeName("Filter for " + name),
                null,
                "project = " + Jql.quote(project.key()) + " ORDER BY Rank ASC",
                List.of(new Share(Share.Type.PROJECT, Long.toString(project.id()))),
                false);
        boards.create(name, type, filter);
    }

    /** A filter outlives its project, so that the next project with the key finds the name taken. */
    private String freeName(String name) {
        String free = name;
        for (int number = 2; !filters.named(free).isEmpty(); number++) {
            free = name + " " + number;
        }
        return free;
    }
}
