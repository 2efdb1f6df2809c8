package dev.backlot.constant;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** The statuses that an issue may have and the ways between them. */
@Entity
@Table(name = "workflow")
public class Workflow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "workflow")
    @SequenceGenerator(name = "workflow", sequenceName = "workflow_seq", allocationSize = 1)
    private Long id;

    private String name;
    private String description;
    private boolean standard;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "workflow_step", joinColumns = @JoinColumn(name = "workflow_id"))
    @OrderColumn(name = "position")
    @Column(name = "status_id")
    private List<Long> statusIds = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "workflow_transition", joinColumns = @JoinColumn(name = "workflow_id"))
    @OrderColumn(name = "position")
    private List<Transition> transitions = new ArrayList<>();

    /** For JPA. */
    protected Workflow() {}

    /** A workflow of steps each of which can be reached from all others. */
    Workflow(String name, String description, List<Status> steps) {
        this.name = name;
        this.description = description;
        for (Status step : steps) {
            statusIds.add(step.id());
            transitions.add(new Transition(10L * statusIds.size() + 1, step.name(), null, step.id(), false));
        }
    }

    /** The number, which clients never see. */
    public long id() {
        return id;
    }

    /** The name, by which schemes refer to it. */
    public String name() {
        return name;
    }

    /** What it is for. */
    public String description() {
        return description;
    }

    /** Whether this is the workflow that Jira itself brings along. */
    public boolean standard() {
        return standard;
    }

    /** The numbers of its statuses; new issues have the first one. */
    public List<Long> statusIds() {
        return List.copyOf(statusIds);
    }

    /** The transitions that lead out of a status. */
    public List<Transition> transitionsFrom(long statusId) {
        return transitions.stream()
                .filter(transition -> transition.leadsOutOf(statusId))
                .toList();
    }
}
