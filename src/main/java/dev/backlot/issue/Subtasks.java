package dev.backlot.issue;

import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the sub-tasks of an issue in order. */
@Service
@Transactional(readOnly = true)
public class Subtasks {

    private final Issues issues;

    Subtasks(Issues issues) {
        this.issues = issues;
    }

    /** Whether the caller may put the sub-tasks of an issue in another order. */
    public boolean areMovable(String parentIdOrKey) {
        return issues.allows(Permission.EDIT_ISSUES, issues.existing(parentIdOrKey));
    }

    /**
     * Moves a sub-task to another place among those of the same parent.
     *
     * @param from its place now, counted from 0
     * @param to its new place
     * @throws Problem where the caller cannot see or edit the parent, or there is no such place
     */
    @Transactional
    public void move(String parentIdOrKey, long from, long to) {
        Issue parent = issues.existing(parentIdOrKey);
        issues.requireEditable(parent);
        List<Issue> ordered = new ArrayList<>(issues.subtasksOf(List.of(parent.id())));
        if (from < 0 || to < 0 || from >= ordered.size() || to >= ordered.size()) {
            throw Problem.invalid(IssueTexts.NO_PLACE);
        }
        ordered.add((int) to, ordered.remove((int) from));
        for (int place = 0; place < ordered.size(); place++) {
            ordered.get(place).subtaskSequence = place;
        }
    }
}
