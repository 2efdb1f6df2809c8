package dev.backlot.project;

import dev.backlot.avatar.AvatarType;
import dev.backlot.avatar.Avatars;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.User;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes projects, puts them away and deletes them. */
@Service
@Transactional
public class ProjectAdministration {

    private final ProjectRepository repository;
    private final Projects projects;
    private final ProjectRules rules;
    private final ProjectRemoval removal;
    private final Avatars avatars;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    ProjectAdministration(
            ProjectRepository repository,
            Projects projects,
            ProjectRules rules,
            ProjectRemoval removal,
            Avatars avatars,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.repository = repository;
        this.projects = projects;
        this.rules = rules;
        this.removal = removal;
        this.avatars = avatars;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Changes what the draft mentions. Whoever administers a project changes what it tells of itself; its key, kind,
     * category and schemes are the Jira administrators' business.
     *
     * @return the number of the project
     * @throws Problem where the caller may not, there is no such project, or the draft is not one of a project
     */
    public long update(String keyOrId, ProjectDraft draft) {
        Project project = administered(keyOrId);
        boolean further = (draft.key() != null && !draft.key().equals(project.key()))
                || (draft.typeKey() != null && !draft.typeKey().equals(project.typeKey()))
                || draft.categoryId() != null
                || !draft.schemes().isEmpty();
        if (further) {
            requireAdministrator();
        }
        rules.requireChange(draft, project);
        Long leadId = draft.lead() == null || draft.lead().isBlank()
                ? null
                : rules.lead(draft.lead()).map(User::id).orElse(null);
        project.fill(draft, leadId, rules.category(draft));
        rules.assignSchemes(draft, project.id());
        publish(ProjectChanged.How.UPDATED, project);
        return project.id();
    }

    /**
     * Makes another kind of project of it.
     *
     * @return the number of the project
     * @throws Problem where the caller is no Jira administrator, or there is no such project or kind
     */
    public long changeType(String keyOrId, String typeKey) {
        Project project = administered(keyOrId);
        requireAdministrator();
        if (ProjectType.of(typeKey).isEmpty()) {
            throw Problem.invalidField("projectType", ProjectTexts.TYPE_INVALID);
        }
        project.typeKey(typeKey);
        publish(ProjectChanged.How.UPDATED, project);
        return project.id();
    }

    /**
     * Gives a project a picture.
     *
     * @throws Problem where the caller may not, or there is no such project or picture
     */
    public void chooseAvatar(String keyOrId, long avatarId) {
        Project project = administered(keyOrId);
        rules.requireAvatar(avatarId, project);
        project.avatarId(avatarId);
        publish(ProjectChanged.How.UPDATED, project);
    }

    /**
     * Deletes a picture that was uploaded for a project; a project that has it gets the usual one.
     *
     * @throws Problem where the caller may not, or there is no such project or picture
     */
    public void deleteAvatar(String keyOrId, long avatarId) {
        Project project = administered(keyOrId);
        avatars.delete(AvatarType.PROJECT, Long.toString(project.id()), avatarId);
        if (project.avatarId() == avatarId) {
            project.avatarId(AvatarType.PROJECT.usual());
            publish(ProjectChanged.How.UPDATED, project);
        }
    }

    /**
     * Puts a project away.
     *
     * @throws Problem where the caller is no Jira administrator, there is no such project, or it is archived already
     */
    public void archive(String keyOrId) {
        Project project = administered(keyOrId);
        requireAdministrator();
        if (project.archived()) {
            throw Problem.invalid(ProjectTexts.ARCHIVED.formatted(project.key()));
        }
        project.archive(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                currentUser.viewer().userId());
        publish(ProjectChanged.How.ARCHIVED, project);
    }

    /**
     * Brings a project back.
     *
     * @throws Problem where the caller is no Jira administrator, there is no such project, or it is not archived
     */
    public void restore(String keyOrId) {
        Project project = administered(keyOrId);
        requireAdministrator();
        if (!project.archived()) {
            throw Problem.invalid(ProjectTexts.NOT_ARCHIVED.formatted(project.key()));
        }
        project.archive(null, null);
        publish(ProjectChanged.How.RESTORED, project);
    }

    /**
     * Deletes a project and everything in it.
     *
     * @throws Problem where the caller is no Jira administrator, or there is no such project
     */
    public void delete(String keyOrId) {
        Project project = administered(keyOrId);
        requireAdministrator();
        publish(ProjectChanged.How.DELETED, project);
        removal.remove(project);
    }

    private void publish(ProjectChanged.How how, Project project) {
        events.publishEvent(new ProjectChanged(how, project));
    }

    private Project administered(String keyOrId) {
        return repository.findById(projects.requireAdministered(keyOrId).id()).orElseThrow();
    }

    private void requireAdministrator() {
        if (!currentUser.viewer().administrator()) {
            throw currentUser.viewer().refusal(ProjectTexts.NOT_ADMINISTRATOR);
        }
    }
}
