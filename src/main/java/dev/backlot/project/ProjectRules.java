package dev.backlot.project;

import dev.backlot.avatar.AvatarType;
import dev.backlot.avatar.Avatars;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a project may be called, and what it may refer to. Faults are collected under the names that Jira gives them. */
@Component
class ProjectRules {

    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9]+");
    private static final Pattern RESERVED = Pattern.compile("CON|PRN|AUX|NUL|COM[1-9]|LPT[1-9]");
    private static final Pattern ADDRESS = Pattern.compile("https?://.+", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ASSIGNEE_TYPES =
            Set.of(AssigneeType.PROJECT_LEAD.name(), AssigneeType.UNASSIGNED.name());
    private static final int KEY_LIMIT = 10;
    private static final int NAME_LIMIT = 80;
    private static final int URL_LIMIT = 255;

    private final Projects projects;
    private final Categories categories;
    private final Users users;
    private final Avatars avatars;
    private final CurrentUser currentUser;
    private final Map<String, SchemeChoice> schemes = new LinkedHashMap<>();

    ProjectRules(
            Projects projects,
            Categories categories,
            Users users,
            Avatars avatars,
            CurrentUser currentUser,
            List<SchemeChoice> schemes) {
        this.projects = projects;
        this.categories = categories;
        this.users = users;
        this.avatars = avatars;
        this.currentUser = currentUser;
        schemes.forEach(scheme -> this.schemes.put(scheme.field(), scheme));
    }

    /** What is wrong with a key, nothing where it can be used. */
    Optional<String> keyFault(@Nullable String key, @Nullable Project own) {
        if (key == null || key.isBlank()) {
            return Optional.of(ProjectTexts.KEY_MISSING);
        }
        if (!KEY.matcher(key).matches()) {
            return Optional.of(ProjectTexts.KEY_FORMAT);
        }
        if (key.length() > KEY_LIMIT) {
            return Optional.of(ProjectTexts.KEY_LONG);
        }
        if (RESERVED.matcher(key).matches()) {
            return Optional.of(ProjectTexts.KEY_RESERVED);
        }
        return projects.all().stream()
                .filter(project -> project.hasKey(key) && isOther(project, own))
                .findFirst()
                .map(this::taken);
    }

    /** Who does not see a project is not told its name. */
    private String taken(Project project) {
        boolean seen =
                currentUser.viewer().administrator() || projects.allows(Permission.BROWSE_PROJECTS, project.id());
        return seen ? ProjectTexts.KEY_TAKEN.formatted(project.name()) : ProjectTexts.KEY_TAKEN_SOMEWHERE;
    }

    /** Refuses a draft of a new project. */
    void requireNew(ProjectDraft draft) {
        Map<String, String> faults = new LinkedHashMap<>();
        keyFault(draft.key(), null).ifPresent(fault -> faults.put("projectKey", fault));
        nameFault(draft.name(), null).ifPresent(fault -> faults.put("projectName", fault));
        if (draft.lead() == null || draft.lead().isBlank()) {
            faults.put("projectLead", ProjectTexts.LEAD_MISSING);
        }
        if (draft.typeKey() == null) {
            faults.put("projectType", ProjectTexts.TYPE_MISSING);
        }
        collect(draft, null, faults);
    }

    /** Refuses a draft of changes. */
    void requireChange(ProjectDraft draft, Project project) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (draft.key() != null) {
            keyFault(draft.key(), project).ifPresent(fault -> faults.put("projectKey", fault));
        }
        if (draft.name() != null) {
            nameFault(draft.name(), project).ifPresent(fault -> faults.put("projectName", fault));
        }
        collect(draft, project, faults);
    }

    /** The user with this name, who may lead a project. */
    Optional<User> lead(String name) {
        return users.byName(name).filter(User::active);
    }

    /** The category that the draft names, as one to be referred to. */
    @Nullable
    ProjectCategory category(ProjectDraft draft) {
        return draft.categoryId() == null
                ? null
                : categories.managed(draft.categoryId()).orElse(null);
    }

    /** Refuses a picture that the project cannot have. */
    void requireAvatar(long avatarId, Project project) {
        if (!avatars.isFor(AvatarType.PROJECT, avatarId, Long.toString(project.id()))) {
            throw Problem.invalid(ProjectTexts.NO_AVATAR.formatted(avatarId));
        }
    }

    /** Tells the project's schemes which of them it uses; part of the caller's transaction. */
    void assignSchemes(ProjectDraft draft, long projectId) {
        draft.schemes()
                .forEach((field, id) ->
                        Optional.ofNullable(schemes.get(field)).ifPresent(scheme -> scheme.assign(projectId, id)));
    }

    private void collect(ProjectDraft draft, @Nullable Project own, Map<String, String> faults) {
        urlFault(draft.url()).ifPresent(fault -> faults.put("projectUrl", fault));
        if (draft.lead() != null
                && !draft.lead().isBlank()
                && lead(draft.lead()).isEmpty()) {
            faults.put("projectLead", ProjectTexts.LEAD_UNKNOWN);
        }
        if (draft.typeKey() != null && ProjectType.of(draft.typeKey()).isEmpty()) {
            faults.put("projectType", ProjectTexts.TYPE_INVALID);
        }
        if (draft.assigneeType() != null && !isAssigneeType(draft.assigneeType())) {
            faults.put("assigneeType", ProjectTexts.ASSIGNEE_TYPE);
        }
        collectReferences(draft, own, faults);
        if (!faults.isEmpty()) {
            throw Problem.invalidFields(faults);
        }
    }

    private void collectReferences(ProjectDraft draft, @Nullable Project own, Map<String, String> faults) {
        String owner = own == null ? "" : Long.toString(own.id());
        if (draft.avatarId() != null && !avatars.isFor(AvatarType.PROJECT, draft.avatarId(), owner)) {
            faults.put("avatarId", ProjectTexts.NO_AVATAR.formatted(draft.avatarId()));
        }
        if (draft.categoryId() != null && categories.find(draft.categoryId()).isEmpty()) {
            faults.put("categoryId", ProjectTexts.noCategory(draft.categoryId()));
        }
        draft.schemes().forEach((field, id) -> {
            SchemeChoice scheme = schemes.get(field);
            if (scheme != null && !scheme.exists(id)) {
                faults.put(field, ProjectTexts.NO_SCHEME.formatted(id));
            }
        });
    }

    private Optional<String> nameFault(@Nullable String name, @Nullable Project own) {
        if (name == null || name.strip().length() < 2) {
            return Optional.of(ProjectTexts.NAME_MISSING);
        }
        if (name.strip().length() > NAME_LIMIT) {
            return Optional.of(ProjectTexts.NAME_LONG);
        }
        boolean taken = projects.all().stream()
                .anyMatch(project -> project.name().equalsIgnoreCase(name.strip()) && isOther(project, own));
        return taken ? Optional.of(ProjectTexts.NAME_TAKEN) : Optional.empty();
    }

    private static Optional<String> urlFault(@Nullable String url) {
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        if (url.length() > URL_LIMIT) {
            return Optional.of(ProjectTexts.URL_LONG);
        }
        return ADDRESS.matcher(url).matches() ? Optional.empty() : Optional.of(ProjectTexts.URL_INVALID);
    }

    private static boolean isAssigneeType(String text) {
        return ASSIGNEE_TYPES.contains(text.toUpperCase(Locale.ROOT));
    }

    private static boolean isOther(Project project, @Nullable Project own) {
        return own == null || own.id() != project.id();
    }
}
