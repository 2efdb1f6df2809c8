package dev.backlot.project;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A part of what a project makes. */
@Entity
@Table(name = "component")
public class Component {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "component_seq")
    @SequenceGenerator(name = "component_seq", allocationSize = 1)
    private @Nullable Long id;

    private Long projectId;
    private String name;
    private @Nullable String description;
    private @Nullable Long leadId;

    @Enumerated(EnumType.STRING)
    private AssigneeType assigneeType = AssigneeType.PROJECT_DEFAULT;

    private boolean archived;

    /** For JPA. */
    protected Component() {}

    Component(long projectId) {
        this.projectId = projectId;
        this.name = "";
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

    /** What belongs to it. */
    public @Nullable String description() {
        return description;
    }

    /** The number of the user who leads it. */
    public @Nullable Long leadId() {
        return leadId;
    }

    /** Who gets its issues. */
    public AssigneeType assigneeType() {
        return assigneeType;
    }

    /** Whether it is put away. */
    public boolean archived() {
        return archived;
    }

    /** Takes over what the change mentions, checked already. */
    void edit(ComponentChange change, String checkedName, @Nullable Long checkedLeadId) {
        name = checkedName;
        leadId = checkedLeadId;
        change.description().ifSet(text -> description = text == null || text.isBlank() ? null : text);
        change.assigneeType().ifSet(type -> assigneeType = type == null ? AssigneeType.PROJECT_DEFAULT : type);
        change.archived().ifSet(flag -> archived = Boolean.TRUE.equals(flag));
    }
}
