package dev.backlot.constant;

import dev.backlot.avatar.AvatarType;
import dev.backlot.avatar.Avatars;
import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes, changes and takes away issue types, for administrators. Schemes say who may use them. */
@Service
public class IssueTypes {

    private static final int NAME_LIMIT = 60;
    private static final int DESCRIPTION_LIMIT = 1000;

    /** The pictures that a new Jira has for issue types without one of their own. */
    private static final long USUAL_AVATAR = 10300;

    private static final long SUBTASK_AVATAR = 10316;

    private final EntityManager entities;
    private final Constants constants;
    private final Avatars avatars;
    private final CurrentUser currentUser;

    IssueTypes(EntityManager entities, Constants constants, Avatars avatars, CurrentUser currentUser) {
        this.entities = entities;
        this.constants = constants;
        this.avatars = avatars;
        this.currentUser = currentUser;
    }

    /** The type with this number. */
    public Optional<IssueType> find(String id) {
        return constants.issueTypes().stream()
                .filter(type -> Long.toString(type.id()).equals(id))
                .findFirst();
    }

    /**
     * The type with this number, for an administrator.
     *
     * @throws Problem where the caller is none, or there is no such type
     */
    public IssueType requireAdministered(String id) {
        requireAdministrator();
        return find(id).orElseThrow(() -> missing(id));
    }

    /** What to answer where there is no such type, or none that the caller may see. */
    public static Problem missing(String id) {
        return Problem.notFound(ConstantTexts.noType(id));
    }

    /**
     * Makes a type; part of the caller's transaction.
     *
     * @throws Problem where the caller is no administrator, or the name is missing, too long or taken
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public IssueType create(@Nullable String name, @Nullable String description, boolean subtask) {
        requireAdministrator();
        IssueType type = new IssueType(
                checkedName(name, null),
                checkedDescription(description),
                subtask ? SUBTASK_AVATAR : USUAL_AVATAR,
                subtask);
        entities.persist(type);
        return type;
    }

    /**
     * Changes what is mentioned.
     *
     * @throws Problem where the caller is no administrator, there is no such type, or the name is empty, too long or taken
     */
    @Transactional
    public void update(String id, Change<String> name, Change<String> description, Change<Long> avatarId) {
        IssueType type = managed(requireAdministered(id));
        Long avatar = avatarId.or(type.avatarId());
        if (avatar != null
                && avatar != type.avatarId()
                && !avatars.isFor(AvatarType.ISSUE_TYPE, avatar, Long.toString(type.id()))) {
            throw Problem.invalidField("avatarId", ConstantTexts.NO_AVATAR);
        }
        type.describe(
                name.isSet() ? checkedName(name.or(null), type.id()) : type.name(),
                description.isSet() ? checkedDescription(description.or(null)) : type.description(),
                avatar == null ? type.avatarId() : avatar);
    }

    /** Takes a type away that nothing uses any more; part of the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(IssueType type) {
        requireAdministrator();
        avatars.forget(AvatarType.ISSUE_TYPE, Long.toString(type.id()));
        entities.remove(managed(type));
    }

    private IssueType managed(IssueType type) {
        return Objects.requireNonNull(entities.find(IssueType.class, type.id()));
    }

    private void requireAdministrator() {
        currentUser.viewer().requireAdministrator(ConstantTexts.NOT_ADMINISTRATOR);
    }

    private String checkedName(@Nullable String name, @Nullable Long ownId) {
        if (name == null || name.isBlank()) {
            throw Problem.invalidField("name", ConstantTexts.TYPE_NAME_MISSING);
        }
        if (name.length() > NAME_LIMIT) {
            throw Problem.invalidField("name", ConstantTexts.TYPE_NAME_LONG);
        }
        boolean taken = constants.issueTypes().stream()
                .anyMatch(type -> type.name().equalsIgnoreCase(name) && (ownId == null || type.id() != ownId));
        if (taken) {
            throw Problem.conflict(ConstantTexts.TYPE_NAME_TAKEN);
        }
        return name;
    }

    private static String checkedDescription(@Nullable String description) {
        String text = description == null ? "" : description;
        if (text.length() > DESCRIPTION_LIMIT) {
            throw Problem.invalidField("description", ConstantTexts.TYPE_DESCRIPTION_LONG);
        }
        return text;
    }
}
