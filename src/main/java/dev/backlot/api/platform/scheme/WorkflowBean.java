package dev.backlot.api.platform.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.backlot.constant.Workflow;

/**
 * A workflow. Backlot's workflows are as they came: nobody changed them.
 *
 * @param steps how many statuses it has
 * @param standard whether it is the one that Jira itself brings along
 */
record WorkflowBean(
        String name,
        String description,
        int steps,
        @JsonProperty("default") boolean standard) {

    static WorkflowBean of(Workflow workflow) {
        return new WorkflowBean(
                workflow.name(), workflow.description(), workflow.statusIds().size(), workflow.standard());
    }
}
