package dev.backlot.version;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version of a project, to be released or released. */
@Entity
@Table(name = "project_version")
public class Version {

    @Id
    private Long id;

    private Long projectId;
    private String name;
    private @Nullable String description;
    private boolean archived;
    private boolean released;
    private @Nullable LocalDate startDate;
    private @Nullable LocalDate releaseDate;
    private long sequence;

    /** For JPA. */
    protected Version() {}

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

    /** What is in it. */
    public @Nullable String description() {
        return description;
    }

    /** Whether it is put away. */
    public boolean archived() {
        return archived;
    }

    /** Whether it is out. */
    public boolean released() {
        return released;
    }

    /** When work on it begins. */
    public @Nullable LocalDate startDate() {
        return startDate;
    }

    /** When it is, was or should have been released. */
    public @Nullable LocalDate releaseDate() {
        return releaseDate;
    }

    /** The place among the versions of its project. */
    public long sequence() {
        return sequence;
    }
}
