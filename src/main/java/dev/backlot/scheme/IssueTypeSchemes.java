package dev.backlot.scheme;

import dev.backlot.constant.Constants;
import dev.backlot.constant.IssueType;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps issue type schemes, for administrators: they say which types the issues of a project may have. */
@Service
public class IssueTypeSchemes {

    private final SchemesOf<IssueTypeScheme> schemes;
    private final OptionSchemes<IssueTypeScheme> options;
    private final SchemeAccess access;
    private final Projects projects;
    private final Constants constants;

    IssueTypeSchemes(
            SchemesOf<IssueTypeScheme> schemes,
            SchemeAccess access,
            Projects projects,
            Constants constants,
            IssueUses uses) {
        this.schemes = schemes;
        this.access = access;
        this.projects = projects;
        this.constants = constants;
        this.options = new OptionSchemes<>(
                schemes,
                access,
                () -> constants.issueTypes().stream().map(IssueType::id).toList(),
                uses::otherTypes);
    }

    /**
     * All schemes, by name.
     *
     * @throws Problem where the caller is no administrator
     */
    public List<IssueTypeScheme> all() {
        access.requireAdministrator();
        return schemes.all();
    }

    /**
     * The scheme with this number.
     *
     * @throws Problem where the caller is no administrator, or there is no such scheme
     */
    public IssueTypeScheme require(long id) {
        return options.require(id);
    }

    /**
     * Makes a scheme.
     *
     * @return its number
     * @throws Problem where the caller is no administrator, or name, types or default do not do
     */
    @Transactional
    public long create(OptionChange change) {
        IssueTypeScheme scheme = options.create(change, IssueTypeScheme::new);
        requireStandardType(scheme);
        return scheme.id();
    }

    /**
     * Changes what is mentioned.
     *
     * @throws Problem where the caller is no administrator, there is no such scheme, name, types or default do not do, or
     *     issues have a type that is to go
     */
    @Transactional
    public void update(long id, OptionChange change) {
        List<Project> users = options.update(id, change);
        IssueTypeScheme scheme = schemes.managed(require(id));
        requireStandardType(scheme);
        users.forEach(project -> projects.issueTypes(project.id(), scheme.optionIds()));
    }

    /**
     * Takes a scheme away; its projects have the default one from now on.
     *
     * @throws Problem where the caller is no administrator, there is no such scheme, or it is the default one
     */
    @Transactional
    public void delete(long id) {
        List<Long> types = options.standard().optionIds();
        options.delete(id).forEach(project -> projects.issueTypes(project.id(), types));
    }

    /**
     * The projects that have a scheme, by name.
     *
     * @throws Problem where the caller is no administrator, or there is no such scheme
     */
    public List<Project> projects(long id) {
        return schemes.projects(require(id));
    }

    /**
     * Gives projects a scheme.
     *
     * @param replace whether those that have it now and are not named lose it
     * @throws Problem where the caller is no administrator, there is no such scheme or project, or issues have a type that
     *     the scheme does not know
     */
    @Transactional
    public void associate(long id, List<String> idsOrKeys, boolean replace) {
        IssueTypeScheme scheme = require(id);
        List<Project> wanted = new ArrayList<>();
        for (String idOrKey : idsOrKeys) {
            wanted.add(access.project(idOrKey)
                    .orElseThrow(() -> Problem.invalid(SchemeTexts.NO_PROJECT.formatted(idOrKey))));
        }
        if (replace && !scheme.standard()) {
            schemes.projects(scheme).stream()
                    .filter(project -> wanted.stream().noneMatch(each -> each.id() == project.id()))
                    .forEach(project -> give(project, options.standard()));
        }
        wanted.forEach(project -> give(project, scheme));
    }

    /**
     * Takes a scheme from all its projects, which have the default one from now on.
     *
     * @throws Problem where the caller is no administrator, there is no such scheme, or it is the default one
     */
    @Transactional
    public void dissociateAll(long id) {
        options.requireNotStandard(require(id));
        projects(id).forEach(project -> give(project, options.standard()));
    }

    /**
     * Takes a scheme from a project, which has the default one from now on.
     *
     * @throws Problem where the caller is no administrator, there is no such scheme or project, or it is the default one
     */
    @Transactional
    public void dissociate(long id, String projectIdOrKey) {
        IssueTypeScheme scheme = require(id);
        options.requireNotStandard(scheme);
        Project project = access.requireProject(projectIdOrKey);
        if (schemes.projects(scheme).stream().noneMatch(each -> each.id() == project.id())) {
            throw Problem.notFound(SchemeTexts.NOT_ASSOCIATED.formatted(projectIdOrKey));
        }
        give(project, options.standard());
    }

    private void give(Project project, IssueTypeScheme scheme) {
        options.assign(project, scheme);
        projects.issueTypes(project.id(), scheme.optionIds());
    }

    private void requireStandardType(IssueTypeScheme scheme) {
        if (scheme.optionIds().stream().allMatch(id -> constants.issueType(id).subtask())) {
            throw Problem.invalid(SchemeTexts.STANDARD_TYPE_MISSING);
        }
    }
}
