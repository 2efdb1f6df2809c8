package dev.backlot.filter;

import jakarta.persistence.Column;
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
        PROJECT,
        /** Whoever has a role in a project. */
        PROJECT_ROLE,
        /** One user. */
        USER
    }

    /** Whom new filters are shared with unless their owner says otherwise. */
    public enum Scope {
        /** Everybody who is logged in. */
        AUTHENTICATED,
        /** Nobody. */
        PRIVATE
    }

    @Enumerated(EnumType.STRING)
    private Type shareType;

    private String holder;

    @Column(name = "share_id")
    private Long id;

    private boolean canEdit;

    /** For JPA. */
    protected Share() {}

    /**
     * A share for reading; it gets its number when it is saved.
     *
     * @param shareType whom it reaches
     * @param holder the name of the group, the number of the project, of the project and the role, or of the user; empty for
     *     the others
     */
    public Share(Type shareType, String holder) {
        this(shareType, holder, false);
    }

    /** A share that may also let those whom it reaches change the filter. */
    public Share(Type shareType, String holder, boolean canEdit) {
        this.shareType = shareType;
        this.holder = holder;
        this.canEdit = canEdit;
        this.id = 0L;
    }

    Share numbered(long number) {
        Share copy = new Share(shareType, holder, canEdit);
        copy.id = number;
        return copy;
    }

    /** The number. */
    public long id() {
        return id;
    }

    /** Whether those whom it reaches may change the filter. */
    public boolean canEdit() {
        return canEdit;
    }

    /** Whom it reaches. */
    public Type type() {
        return shareType;
    }

    /** The name of the group or the number of the project or the user, {@code project:role}, empty for the others. */
    public String holder() {
        return holder;
    }
}
