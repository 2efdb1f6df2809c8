package dev.backlot.link;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A way in which issues can have to do with one another. */
@Entity
@Table(name = "issue_link_type")
public class LinkType {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "issue_link_type_seq")
    @SequenceGenerator(name = "issue_link_type_seq", allocationSize = 1)
    private @Nullable Long id;

    private String name;
    private String inward;
    private String outward;

    /** For JPA. */
    protected LinkType() {}

    LinkType(String name, String inward, String outward) {
        this.name = name;
        this.inward = inward;
        this.outward = outward;
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The name, such as {@code Blocks}. */
    public String name() {
        return name;
    }

    /** What the destination does, such as {@code is blocked by}. */
    public String inward() {
        return inward;
    }

    /** What the source does, such as {@code blocks}. */
    public String outward() {
        return outward;
    }

    void edit(String newName, String newInward, String newOutward) {
        name = newName;
        inward = newInward;
        outward = newOutward;
    }
}
