package dev.backlot.project;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A part that people play in projects: the same parts in all projects, played by others in each. */
@Entity
@Table(name = "project_role")
public class ProjectRole {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_role_seq")
    @SequenceGenerator(name = "project_role_seq", allocationSize = 1)
    private @Nullable Long id;

    private String name;
    private String description;

    /** For JPA. */
    protected ProjectRole() {}

    ProjectRole(String name, String description) {
        this.name = name;
        this.description = description;
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The name; no two roles have the same. */
    public String name() {
        return name;
    }

    /** What the role is for, may be empty. */
    public String description() {
        return description;
    }

    void describe(String newName, String newDescription) {
        name = newName;
        description = newDescription;
    }
}
