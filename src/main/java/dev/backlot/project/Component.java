package dev.backlot.project;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A part of what a project makes. */
@Entity
@Table(name = "component")
public class Component {

    @Id
    private Long id;

    private Long projectId;
    private String name;
    private @Nullable String description;
    private @Nullable Long leadId;

    /** For JPA. */
    protected Component() {}

    /** The number. */
    public long id() {
        return id;
    }

    /** The number of the project. */
    public long projectId() {
        return projectId;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** What belongs to it. */
    public @Nullable String description() {
        return description;
    }

    /** The number of the user who leads it. */
    public @Nullable Long leadId() {
        return leadId;
    }
}
