package dev.backlot.scheme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which workflow the issues of each type go through. */
@Entity
@DiscriminatorValue("WORKFLOW")
public class WorkflowScheme extends Scheme {

    /** Stands for every issue type without a line of its own. */
    private static final long ALL_OTHERS = 0;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "scheme_workflow", joinColumns = @JoinColumn(name = "scheme_id"))
    @MapKeyColumn(name = "issue_type_id")
    @Column(name = "workflow_id")
    private Map<Long, Long> workflowIds = new TreeMap<>();

    /** For JPA. */
    protected WorkflowScheme() {}

    WorkflowScheme(String name, String description) {
        super(name, description);
    }

    /** The number of the workflow for types without one of their own; nothing where Jira's own workflow is meant. */
    public Optional<Long> defaultWorkflowId() {
        return Optional.ofNullable(workflowIds.get(ALL_OTHERS));
    }

    /** The numbers of workflows by the number of the issue type. */
    public Map<Long, Long> mappings() {
        Map<Long, Long> mappings = new TreeMap<>(workflowIds);
        mappings.remove(ALL_OTHERS);
        return mappings;
    }

    /** Whether this is a draft, to which no project listens. */
    public boolean draft() {
        return false;
    }

    final void defaultWorkflow(@Nullable Long workflowId) {
        map(ALL_OTHERS, workflowId);
    }

    /** Sends issues of a type through a workflow; null takes the type's own line away. */
    final void map(long issueTypeId, @Nullable Long workflowId) {
        if (workflowId == null) {
            workflowIds.remove(issueTypeId);
        } else {
            workflowIds.put(issueTypeId, workflowId);
        }
    }

    /** Takes the lines of types that go through a workflow away; null takes away those of all. */
    final void clear(@Nullable Long workflowId) {
        workflowIds
                .entrySet()
                .removeIf(line ->
                        line.getKey() != ALL_OTHERS && (workflowId == null || workflowId.equals(line.getValue())));
    }

    final void copyFrom(WorkflowScheme other) {
        describe(other.name(), other.description());
        workflowIds.clear();
        workflowIds.putAll(other.workflowIds);
    }
}
