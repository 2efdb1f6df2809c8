package dev.backlot.project;

import dev.backlot.avatar.AvatarType;
import dev.backlot.constant.Constants;
import dev.backlot.constant.IssueType;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.User;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes projects. */
@Service
public class ProjectCreation {

    private final ProjectRepository repository;
    private final Projects projects;
    private final ProjectRules rules;
    private final RoleAdministration roles;
    private final Constants constants;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;

    ProjectCreation(
            ProjectRepository repository,
            Projects projects,
            ProjectRules rules,
            RoleAdministration roles,
            Constants constants,
            ApplicationEventPublisher events,
            CurrentUser currentUser) {
        this.repository = repository;
        this.projects = projects;
        this.rules = rules;
        this.roles = roles;
        this.constants = constants;
        this.events = events;
        this.currentUser = currentUser;
    }

    /** Refuses whoever may not create projects. */
    public void requireCreator() {
        if (!currentUser.viewer().administrator()) {
            throw currentUser.viewer().refusal(ProjectTexts.NOT_CREATABLE);
        }
    }

    /**
     * Makes a project with all issue types, the default actors of all roles and the usual permissions.
     *
     * @throws Problem where the caller is no Jira administrator, or the draft is not one of a project
     */
    @Transactional
    public Project create(ProjectDraft draft) {
        requireCreator();
        rules.requireNew(draft);
        Project project = new Project(
                known(draft.key()),
                known(draft.name()).strip(),
                rules.lead(known(draft.lead())).map(User::id).orElseThrow(),
                known(draft.typeKey()),
                AvatarType.PROJECT.usual(),
                issueTypes());
        project.fill(draft, null, rules.category(draft));
        repository.save(project);
        roles.castDefaults(project.id());
        rules.assignSchemes(draft, project.id());
        projects.refresh();
        events.publishEvent(new ProjectChanged(ProjectChanged.How.CREATED, project));
        return project;
    }

    /** What is wrong with a key for a new project, nothing where it can be used. */
    public Optional<String> keyFault(String key) {
        return rules.keyFault(key, null);
    }

    /** Jira gives a new project its usual types; the order is that of a recorded one: tasks first, epics last. */
    private List<Long> issueTypes() {
        return constants.issueTypes().stream()
                .sorted(Comparator.comparing(IssueType::epic).thenComparing(type -> type.avatarId() == 0))
                .map(IssueType::id)
                .toList();
    }

    /** A draft that passed the rules has what a project needs. */
    private static String known(@Nullable String text) {
        return Objects.requireNonNull(text);
    }
}
