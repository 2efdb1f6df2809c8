package dev.backlot.scheme;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Something that projects share. One sequence numbers schemes of all kinds. */
@Entity
@Table(name = "scheme")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
public abstract class Scheme {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scheme")
    @SequenceGenerator(name = "scheme", sequenceName = "scheme_seq", allocationSize = 1)
    private Long id;

    private String name = "";
    private String description = "";
    private boolean standard;

    /** For JPA. */
    protected Scheme() {}

    Scheme(String name, String description) {
        describe(name, description);
    }

    /** The number. */
    public long id() {
        return id;
    }

    /** The name, which no other scheme of the kind has. */
    public String name() {
        return name;
    }

    /** What it is for. */
    public String description() {
        return description;
    }

    /** Whether projects without a scheme of their own have this one. */
    public boolean standard() {
        return standard;
    }

    /** The number of the scheme that the name belongs to. */
    long nameOwner() {
        return id;
    }

    final void describe(String newName, String newDescription) {
        this.name = newName;
        this.description = newDescription;
    }
}
