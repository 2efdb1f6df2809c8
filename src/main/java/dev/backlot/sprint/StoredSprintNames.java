package dev.backlot.sprint;

import dev.backlot.issue.SprintNames;
import org.springframework.stereotype.Component;

/** Reads the names from the table, so that the module of issues need not know sprints. */
@Component
class StoredSprintNames implements SprintNames {

    private final SprintRepository sprints;

    StoredSprintNames(SprintRepository sprints) {
        this.sprints = sprints;
    }

    @Override
    public String nameOf(long sprintId) {
        return sprints.findById(sprintId).map(Sprint::name).orElse("");
    }
}
