package dev.backlot.issue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A piece of work. Other things are referred to by number, as in JSON; changes go through {@link IssueEdit}. */
@Entity
@Table(name = "issue")
public class Issue {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "issue_seq")
    @SequenceGenerator(name = "issue_seq", allocationSize = 1)
    private @Nullable Long id;

    @Version
    private @Nullable Long version;

    private Long projectId;
    private Long number;
    protected Long issueTypeId;
    protected Long statusId;
    protected boolean done;
    protected @Nullable Long priorityId;
    protected @Nullable Long resolutionId;
    protected String summary;
    protected @Nullable String description;
    protected @Nullable String environment;
    protected @Nullable Long assigneeId;
    protected @Nullable Long reporterId;
    private @Nullable Long creatorId;
    protected @Nullable Long parentId;
    protected @Nullable Long epicId;
    protected @Nullable String epicName;
    protected @Nullable String epicColor;
    protected @Nullable Boolean epicDone;
    protected @Nullable Double storyPoints;
    protected @Nullable Long originalEstimate;
    protected @Nullable Long remainingEstimate;
    protected @Nullable Long timeSpent;
    protected boolean flagged;
    protected @Nullable LocalDate dueDate;
    protected @Nullable Integer subtaskSequence;
    protected @Nullable Long securityLevelId;
    protected @Nullable Instant archivedAt;
    protected @Nullable Long archivedBy;
    private Instant created;
    protected Instant updated;
    protected @Nullable Instant resolutionDate;

    @Column(name = "issue_rank")
    protected String rank;

    protected @Nullable Long sprintId;

    @ElementCollection
    @CollectionTable(name = "issue_label", joinColumns = @JoinColumn(name = "issue_id"))
    @Column(name = "label")
    protected Set<String> labels = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "issue_fix_version", joinColumns = @JoinColumn(name = "issue_id"))
    @Column(name = "version_id")
    protected Set<Long> fixVersionIds = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "issue_affected_version", joinColumns = @JoinColumn(name = "issue_id"))
    @Column(name = "version_id")
    protected Set<Long> affectedVersionIds = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "issue_component", joinColumns = @JoinColumn(name = "issue_id"))
    @Column(name = "component_id")
    protected Set<Long> componentIds = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "issue_sprint", joinColumns = @JoinColumn(name = "issue_id"))
    @Column(name = "sprint_id")
    protected Set<Long> sprintIds = new TreeSet<>();

    /** For JPA. */
    protected Issue() {}

    Issue(long projectId, long number, @Nullable Long creatorId, Instant created, String rank) {
        this.projectId = projectId;
        this.number = number;
        this.creatorId = creatorId;
        this.created = created;
        this.updated = created;
        this.rank = rank;
    }

    /** The number of the issue in the whole Jira. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The number of the project. */
    public long projectId() {
        return projectId;
    }

    /** The number within the project, the last part of the key. */
    public long number() {
        return number;
    }

    /** The number of the type. */
    public long issueTypeId() {
        return issueTypeId;
    }

    /** The number of the status. */
    public long statusId() {
        return statusId;
    }

    /** Whether the status counts as finished. */
    public boolean done() {
        return done;
    }

    /** The number of the priority. */
    public @Nullable Long priorityId() {
        return priorityId;
    }

    /** The number of the resolution, null as long as the issue is not resolved. */
    public @Nullable Long resolutionId() {
        return resolutionId;
    }

    /** What it is about, in a line. */
    public String summary() {
        return summary;
    }

    /** What it is about, in wiki markup. */
    public @Nullable String description() {
        return description;
    }

    /** Where it was seen. */
    public @Nullable String environment() {
        return environment;
    }

    /** The number of the user who works on it. */
    public @Nullable Long assigneeId() {
        return assigneeId;
    }

    /** The number of the user who wants it. */
    public @Nullable Long reporterId() {
        return reporterId;
    }

    /** The number of the user who entered it. */
    public @Nullable Long creatorId() {
        return creatorId;
    }

    /** The number of the issue that this is a sub-task of. */
    public @Nullable Long parentId() {
        return parentId;
    }

    /** The number of the epic it belongs to. */
    public @Nullable Long epicId() {
        return epicId;
    }

    /** The short name, on epics. */
    public @Nullable String epicName() {
        return epicName;
    }

    /** The colour, on epics, {@code color_1} to {@code color_14}. */
    public @Nullable String epicColor() {
        return epicColor;
    }

    /** Whether the epic is marked as done, on epics; not the same as its status. */
    public boolean epicDone() {
        return epicDone != null && epicDone;
    }

    /** The estimate in points. */
    public @Nullable Double storyPoints() {
        return storyPoints;
    }

    /** The first estimate, in seconds. */
    public @Nullable Long originalEstimate() {
        return originalEstimate;
    }

    /** The estimate of what is left, in seconds. */
    public @Nullable Long remainingEstimate() {
        return remainingEstimate;
    }

    /** The time worked, in seconds. */
    public @Nullable Long timeSpent() {
        return timeSpent;
    }

    /** Whether it is marked as an impediment. */
    public boolean flagged() {
        return flagged;
    }

    /** When it should be finished. */
    public @Nullable LocalDate dueDate() {
        return dueDate;
    }

    /** When it was entered. */
    public Instant created() {
        return created;
    }

    /** When it was last changed. */
    public Instant updated() {
        return updated;
    }

    /** When it was resolved. */
    public @Nullable Instant resolutionDate() {
        return resolutionDate;
    }

    /** The number of the security level; null where everybody sees it who may browse it. */
    public @Nullable Long securityLevelId() {
        return securityLevelId;
    }

    /** When it was put away, null where it was not. */
    public @Nullable Instant archivedAt() {
        return archivedAt;
    }

    /** The number of the user who put it away. */
    public @Nullable Long archivedBy() {
        return archivedBy;
    }

    /** Its place among all issues, as LexoRank text. */
    public String rank() {
        return rank;
    }

    /** The number of the open sprint that it is in. */
    public @Nullable Long sprintId() {
        return sprintId;
    }

    /** Its labels, sorted. */
    public Set<String> labels() {
        return labels;
    }

    /** The numbers of the versions that it goes into. */
    public Set<Long> fixVersionIds() {
        return fixVersionIds;
    }

    /** The numbers of the versions that it was seen in. */
    public Set<Long> affectedVersionIds() {
        return affectedVersionIds;
    }

    /** The numbers of its components. */
    public Set<Long> componentIds() {
        return componentIds;
    }

    /** The numbers of the closed sprints that it was in and of the open one that it is in. */
    public Set<Long> sprintIds() {
        return sprintIds;
    }
}
