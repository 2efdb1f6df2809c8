package dev.backlot.api.platform.avatar;

import dev.backlot.avatar.AvatarType;
import dev.backlot.constant.Constants;
import dev.backlot.constant.IssueType;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import dev.backlot.user.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the things that have pictures, and asks who may see or change these. */
@Component
class AvatarOwners {

    /**
     * A thing with a picture.
     *
     * @param type what kind of thing
     * @param key under which its pictures are kept
     * @param avatarId the picture that it has now, null where it is not known here
     */
    record Owner(AvatarType type, String key, @Nullable Long avatarId) {}

    private final Projects projects;
    private final Constants constants;
    private final Users users;
    private final CurrentUser currentUser;

    AvatarOwners(Projects projects, Constants constants, Users users, CurrentUser currentUser) {
        this.projects = projects;
        this.constants = constants;
        this.users = users;
        this.currentUser = currentUser;
    }

    /** The kind of thing with this name, or 404. */
    static AvatarType type(String name) {
        return AvatarType.of(name).orElseThrow(() -> Problem.notFound(AvatarApiTexts.TYPE.formatted(name)));
    }

    /** Refuses who is not logged in. */
    void requireUser() {
        if (currentUser.viewer().isAnonymous()) {
            throw Problem.unauthenticated();
        }
    }

    /** A thing that the caller sees. */
    Owner seen(AvatarType type, String id) {
        return switch (type) {
            case PROJECT -> owner(projects.require(id));
            case ISSUE_TYPE -> owner(issueType(id));
            case USER -> user(id);
        };
    }

    /** A thing whose pictures the caller may change: an administered project, one's own; types take an administrator. */
    Owner changed(AvatarType type, String id) {
        requireUser();
        Viewer viewer = currentUser.viewer();
        if (type == AvatarType.PROJECT) {
            return owner(projects.requireAdministered(id));
        }
        Owner owner = seen(type, id);
        boolean own = type == AvatarType.USER
                && users.byId(viewer.userId())
                        .map(User::key)
                        .filter(owner.key()::equals)
                        .isPresent();
        if (!own && !viewer.administrator()) {
            throw Problem.forbidden(
                    type == AvatarType.USER ? AvatarApiTexts.NOT_YOURS : AvatarApiTexts.ADMINISTRATORS_ONLY);
        }
        return owner;
    }

    /** What belongs to nobody yet: pictures that the caller uploads for something that is still to be made. */
    Owner unborn(AvatarType type) {
        requireUser();
        if (type != AvatarType.USER && !currentUser.viewer().administrator()) {
            throw Problem.forbidden(AvatarApiTexts.ADMINISTRATORS_ONLY);
        }
        return type == AvatarType.USER ? user(currentUser.viewer().name()) : new Owner(type, "", null);
    }

    private static Owner owner(Project project) {
        return new Owner(AvatarType.PROJECT, Long.toString(project.id()), project.avatarId());
    }

    private static Owner owner(IssueType type) {
        return new Owner(AvatarType.ISSUE_TYPE, Long.toString(type.id()), type.avatarId());
    }

    private IssueType issueType(String id) {
        return constants.issueTypes().stream()
                .filter(type -> Long.toString(type.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(AvatarApiTexts.NO_OWNER.formatted(id)));
    }

    private Owner user(String name) {
        requireUser();
        User user =
                users.byNameOrKey(name).orElseThrow(() -> Problem.notFound(AvatarApiTexts.NO_OWNER.formatted(name)));
        return new Owner(AvatarType.USER, user.key(), user.avatarId());
    }
}
