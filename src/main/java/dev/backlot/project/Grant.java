package dev.backlot.project;

import dev.backlot.user.Viewer;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** One line of a project's permissions: who may do one thing. */
@Embeddable
class Grant {

    enum HolderType {
        ANYONE,
        LOGGED_IN,
        GROUP,
        USER
    }

    @Enumerated(EnumType.STRING)
    private Permission permission;

    @Enumerated(EnumType.STRING)
    private HolderType holderType;

    private String holder;

    protected Grant() {}

    boolean gives(Permission wanted, Viewer viewer) {
        return permission == wanted
                && switch (holderType) {
                    case ANYONE -> true;
                    case LOGGED_IN -> !viewer.isAnonymous();
                    case GROUP -> viewer.groups().contains(holder);
                    case USER -> viewer.name().equals(holder) && !viewer.isAnonymous();
                };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grant grant
                && permission == grant.permission
                && holderType == grant.holderType
                && holder.equals(grant.holder);
    }

    @Override
    public int hashCode() {
        return Objects.hash(permission, holderType, holder);
    }
}
