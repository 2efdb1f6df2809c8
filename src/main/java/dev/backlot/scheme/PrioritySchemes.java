package dev.backlot.scheme;

import dev.backlot.constant.Constants;
import dev.backlot.constant.Priority;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Project;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps priority schemes: they say which priorities the issues of a project may have. */
@Service
public class PrioritySchemes {

    private final SchemesOf<PriorityScheme> schemes;
    private final OptionSchemes<PriorityScheme> options;
    private final SchemeAccess access;
    private final Constants constants;

    PrioritySchemes(SchemesOf<PriorityScheme> schemes, SchemeAccess access, Constants constants, IssueUses uses) {
        this.schemes = schemes;
        this.access = access;
        this.constants = constants;
        this.options = new OptionSchemes<>(
                schemes,
                access,
                () -> constants.priorities().stream().map(Priority::id).toList(),
                uses::otherPriorities);
    }

    /** The priorities that issues of a project may have, in the order of its scheme. */
    public List<Priority> prioritiesOf(long projectId) {
        return schemes.ofProject(projectId).orElseThrow().optionIds().stream()
                .map(constants::priority)
                .toList();
    }

    /** The priority that a new issue of a project has where nobody chooses one. */
    public Priority usual(long projectId) {
        PriorityScheme scheme = schemes.ofProject(projectId).orElseThrow();
        Long usual = scheme.usualId();
        List<Long> all = scheme.optionIds();
        return constants.priority(usual != null ? usual : all.get(all.size() / 2));
    }

    /**
     * A part of all schemes, by name.
     *
     * @throws Problem where the caller is no administrator
     */
    public Page<PriorityScheme> page(PageQuery query) {
        access.requireAdministrator();
        return Page.of(schemes.all(), query);
    }

    /**
     * The scheme with this number.
     *
     * @throws Problem where the caller is no administrator, or there is no such scheme
     */
    public PriorityScheme require(long id) {
        return options.require(id);
    }

    /** The keys of the projects that have a scheme, by the name of the project; for who may see the scheme. */
    public List<String> projectKeys(PriorityScheme scheme) {
        return schemes.projects(scheme).stream().map(Project::key).toList();
    }

    /**
     * Makes a scheme.
     *
     * @return its number
     * @throws Problem where the caller is no administrator, or name, priorities or default do not do
     */
    @Transactional
    public long create(OptionChange change) {
        return options.create(change, PriorityScheme::new).id();
    }

    /**
     * Changes what is mentioned.
     *
     * @throws Problem where the caller is no administrator, there is no such scheme, name, priorities or default do not do,
     *     or issues have a priority that is to go
     */
    @Transactional
    public void update(long id, OptionChange change) {
        options.update(id, change);
    }

    /**
     * Takes a scheme away; its projects have the default one from now on.
     *
     * @throws Problem where the caller is no administrator, there is no such scheme, or it is the default one
     */
    @Transactional
    public void delete(long id) {
        options.delete(id);
    }

    /**
     * The scheme that a project has.
     *
     * @throws Problem where there is no such project, or the caller administers neither it nor Jira
     */
    public PriorityScheme ofProject(String projectKeyOrId) {
        return schemes.ofProject(access.requireAdministered(projectKeyOrId).id())
                .orElseThrow();
    }

    /**
     * Gives a project a scheme.
     *
     * @throws Problem where there is no such project or scheme, the caller is no administrator, or issues have a priority
     *     that the scheme does not know
     */
    @Transactional
    public void assign(String projectKeyOrId, long id) {
        access.requireAdministrator();
        Project project = access.requireProject(projectKeyOrId);
        options.assign(project, require(id));
    }

    /**
     * Takes a scheme from a project, which has the default one from now on.
     *
     * @throws Problem where there is no such project or scheme, the caller is no administrator, or the project does not
     *     have that scheme, or it is the default one
     */
    @Transactional
    public void unassign(String projectKeyOrId, long id) {
        access.requireAdministrator();
        Project project = access.requireProject(projectKeyOrId);
        PriorityScheme scheme = require(id);
        if (scheme.standard()) {
            throw Problem.invalid(SchemeTexts.STANDARD);
        }
        if (schemes.ofProject(project.id()).orElseThrow().id() != id) {
            throw Problem.invalid(SchemeTexts.NOT_ASSOCIATED.formatted(projectKeyOrId));
        }
        options.assign(project, options.standard());
    }
}
