package dev.backlot.permission;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A named list of grants that any number of projects use. */
@Entity
@Table(name = "permission_scheme")
public class PermissionScheme {

    /** The number of the scheme of projects that were given no other. */
    public static final long DEFAULT = 0;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "permission_scheme_seq")
    @SequenceGenerator(name = "permission_scheme_seq", allocationSize = 1)
    private @Nullable Long id;

    private String name;
    private @Nullable String description;

    /** For JPA. */
    protected PermissionScheme() {}

    PermissionScheme(String name, @Nullable String description) {
        this.name = name;
        this.description = description;
    }

    /** The number. */
    public long id() {
        return Objects.requireNonNull(id);
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** What it is for. */
    public @Nullable String description() {
        return description;
    }

    void name(String value) {
        name = value;
    }

    void description(@Nullable String value) {
        description = value;
    }
}
