package dev.backlot.api.document;

import dev.backlot.constant.Transition;
import dev.backlot.issue.ChangeGroup;
import dev.backlot.issue.Issue;
import dev.backlot.sprint.Sprint;
import dev.backlot.user.User;
import java.util.List;
import java.util.Map;

/**
 * Some issues with all that their documents show, loaded together.
 *
 * @param issues the issues, and those of their parents and their epics that the caller sees
 * @param subtasks the sub-tasks that the caller sees, by their parent
 * @param sprints the sprints that the issues are or were in
 * @param users whoever is named in the issues or their history
 * @param histories the changes by issue; only when they are shown
 * @param transitions the steps that the caller may take, by issue; only when they are shown
 * @param parts what hangs on the issues, by the field that shows it; only what is shown
 * @param background projects, constants, versions and components
 * @param fields all fields that issues have here
 */
record IssueBatch(
        Map<Long, Issue> issues,
        Map<Long, List<Issue>> subtasks,
        Map<Long, Sprint> sprints,
        Map<Long, User> users,
        Map<Long, List<ChangeGroup>> histories,
        Map<Long, List<Transition>> transitions,
        Map<String, IssuePartLoader.Parts> parts,
        Background background,
        List<IssueField> fields) {

    List<Issue> subtasks(Issue issue) {
        return subtasks.getOrDefault(issue.id(), List.of());
    }

    List<ChangeGroup> histories(Issue issue) {
        return histories.getOrDefault(issue.id(), List.of());
    }

    List<Transition> transitions(Issue issue) {
        return transitions.getOrDefault(issue.id(), List.of());
    }
}
