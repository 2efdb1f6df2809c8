package dev.backlot.permission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One line of a permission scheme: who may do one thing. */
@Entity
@Table(name = "permission_scheme_grant")
public class PermissionGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "permission_scheme_grant_seq")
    @SequenceGenerator(name = "permission_scheme_grant_seq", allocationSize = 1)
    private @Nullable Long id;

    private Long schemeId;
    private String permission;

    @Enumerated(EnumType.STRING)
    private HolderType holderType;

    private @Nullable String holder;

    /** For JPA. */
    protected PermissionGrant() {}

    PermissionGrant(long schemeId, NewGrant grant) {
        this.schemeId = schemeId;
        this.permission = grant.permission();
        this.holderType = grant.type();
        this.holder = grant.holder();
    }

    /** The number. */
    public long id() {
        return Objects.requireNonNull(id);
    }

    /** The number of the scheme. */
    public long schemeId() {
        return schemeId;
    }

    /** The key of what is allowed, such as {@code BROWSE_PROJECTS}. */
    public String permission() {
        return permission;
    }

    /** To what kind of somebody. */
    public HolderType holderType() {
        return holderType;
    }

    /** To whom exactly: a group's name, a user's key, the number of a role or field, the key of an application. */
    public @Nullable String holder() {
        return holder;
    }

    boolean is(NewGrant other) {
        return permission.equals(other.permission())
                && holderType == other.type()
                && Objects.equals(holder, other.holder());
    }

    /** The same grant to somebody else of the same kind. */
    void holder(String value) {
        holder = value;
    }
}
