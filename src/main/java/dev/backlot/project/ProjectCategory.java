package dev.backlot.project;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A heading under which projects are put together. */
@Entity
@Table(name = "project_category")
public class ProjectCategory {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_category_seq")
    @SequenceGenerator(name = "project_category_seq", allocationSize = 1)
    private @Nullable Long id;

    private String name;
    private String description;

    /** For JPA. */
    protected ProjectCategory() {}

    ProjectCategory(String name, String description) {
        this.name = name;
        this.description = description;
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The name; no two categories have the same. */
    public String name() {
        return name;
    }

    /** What projects are in it, may be empty. */
    public String description() {
        return description;
    }

    void describe(String newName, String newDescription) {
        name = newName;
        description = newDescription;
    }
}
