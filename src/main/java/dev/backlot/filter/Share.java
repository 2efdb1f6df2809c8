package dev.backlot.filter;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One line of with whom a filter is shared. */
@Embeddable
public class Share {

    /** Whom a share reaches. */
    public enum Type {
        /** Everybody, logged in or not. */
        GLOBAL,
        /** Everybody who is logged in. */
        AUTHENTICATED,
        /** The members of a group. */
        GROUP,
        /** Everybody who may browse a project. */
        PROJECT
    }

    @Enumerated(EnumType.STRING)
    private Type shareType;

    private String holder;

    /** For JPA. */
    protected Share() {}

    /**
     * A share.
     *
     * @param shareType whom it reaches
     * @param holder the name of the group or the number of the project, empty for the others
     */
    public Share(Type shareType, String holder) {
        this.shareType = shareType;
        this.holder = holder;
    }

    /** Whom it reaches. */
    public Type type() {
        return shareType;
    }

    /** The name of the group or the number of the project, empty for the others. */
    public String holder() {
        return holder;
    }
}
