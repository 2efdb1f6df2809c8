package dev.backlot.scheme;

import dev.backlot.constant.Constants;
import dev.backlot.constant.IssueType;
import dev.backlot.constant.IssueTypes;
import dev.backlot.project.Projects;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How issue types come into schemes and leave them. */
@Service
public class IssueTypeLife {

    private final SchemesOf<IssueTypeScheme> schemes;
    private final SchemesOf<WorkflowScheme> workflowSchemes;
    private final SchemeStore store;
    private final IssueTypes types;
    private final Constants constants;
    private final ProjectWorkflows workflows;
    private final IssueUses uses;
    private final Projects projects;

    IssueTypeLife(
            SchemesOf<IssueTypeScheme> schemes,
            SchemesOf<WorkflowScheme> workflowSchemes,
            SchemeStore store,
            IssueTypes types,
            Constants constants,
            ProjectWorkflows workflows,
            IssueUses uses,
            Projects projects) {
        this.schemes = schemes;
        this.workflowSchemes = workflowSchemes;
        this.store = store;
        this.types = types;
        this.constants = constants;
        this.workflows = workflows;
        this.uses = uses;
        this.projects = projects;
    }

    /**
     * Makes a type and adds it to the default scheme.
     *
     * @return its number
     */
    @Transactional
    public long create(@Nullable String name, @Nullable String description, boolean subtask) {
        IssueType type = types.create(name, description, subtask);
        IssueTypeScheme standard = schemes.managed(
                schemes.all().stream().filter(Scheme::standard).findFirst().orElseThrow());
        List<Long> options = new ArrayList<>(standard.optionIds());
        options.add(type.id());
        replace(standard, options);
        return type.id();
    }

    /** The types that issues of this type can be moved to as they are: of the same kind, with the same workflow. */
    public List<IssueType> alternatives(IssueType type) {
        List<Long> projectIds = uses.projectsWith(type.id());
        return constants.issueTypes().stream()
                .filter(other -> other.id() != type.id() && other.subtask() == type.subtask())
                .filter(other -> projectIds.stream().allMatch(id -> isAlternative(type, other, id)))
                .toList();
    }

    private boolean isAlternative(IssueType type, IssueType other, long projectId) {
        return projects.byId(projectId).issueTypeIds().contains(other.id())
                && workflows.of(projectId, type.id()).id()
                        == workflows.of(projectId, other.id()).id();
    }

    /** Takes a type that no issue has any more out of all schemes, and away; part of the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(IssueType type) {
        for (IssueTypeScheme scheme : schemes.all()) {
            List<Long> options = new ArrayList<>(scheme.optionIds());
            if (options.remove((Long) type.id())) {
                replace(schemes.managed(scheme), options);
            }
        }
        workflowSchemes.all().forEach(scheme -> workflowSchemes.managed(scheme).map(type.id(), null));
        store.drafts().forEach(draft -> draft.map(type.id(), null));
        types.remove(type);
    }

    private void replace(IssueTypeScheme scheme, List<Long> options) {
        schemes.projects(scheme).forEach(project -> projects.issueTypes(project.id(), options));
        Long usual = scheme.usualId();
        scheme.options(options, usual == null || !options.contains(usual) ? null : usual);
    }
}
