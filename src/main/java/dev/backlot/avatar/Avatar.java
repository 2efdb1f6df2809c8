package dev.backlot.avatar;

import org.jspecify.annotations.Nullable;

/**
 * A picture that a thing can have.
 *
 * @param id the number
 * @param type the kind of thing
 * @param owner the number of the project or issue type, or the key of the user, that it was uploaded for; null for those
 *     that every server has
 */
public record Avatar(long id, AvatarType type, @Nullable String owner) {

    /** Whether every server has it. */
    public boolean isSystem() {
        return owner == null;
    }
}
