package dev.backlot.version;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version of a project, to be released or released. */
@Entity
@Table(name = "project_version")
public class Version {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_version_seq")
    @SequenceGenerator(name = "project_version_seq", allocationSize = 1)
    private @Nullable Long id;

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

    Version(long projectId, String name, long sequence) {
        this.projectId = projectId;
        this.name = name;
        this.sequence = sequence;
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
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

    /** Whether it should be out on that day and is not; nothing to say of one that is out or has no date. */
    public @Nullable Boolean overdue(LocalDate today) {
        return (released || releaseDate == null) ? null : (Boolean) releaseDate.isBefore(today);
    }

    /** Takes over what the change mentions, checked already. */
    void edit(VersionChange change, String checkedName) {
        name = checkedName;
        change.description().ifSet(text -> description = text == null || text.isBlank() ? null : text);
        change.archived().ifSet(flag -> archived = Boolean.TRUE.equals(flag));
        change.released().ifSet(flag -> released = Boolean.TRUE.equals(flag));
        startDate = change.startDate().or(startDate);
        releaseDate = change.releaseDate().or(releaseDate);
    }

    void sequence(long place) {
        sequence = place;
    }
}
