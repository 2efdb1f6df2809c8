package dev.backlot.api.agile;

import dev.backlot.api.JsonBody;
import dev.backlot.kernel.Problem;
import dev.backlot.sprint.SprintChange;
import java.util.List;

/** Reads what a request says about sprints. What Jira ignores in such a body ({@code id}, {@code self} …) is ignored. */
final class SprintChanges {

    private SprintChanges() {}

    static SprintChange of(JsonBody body) {
        return new SprintChange(
                body.text("name"),
                body.text("state"),
                body.text("goal"),
                body.moment("startDate"),
                body.moment("endDate"),
                body.number("originBoardId"),
                body.flag("synced"),
                body.flag("autoStartStop"),
                body.number("incompleteIssuesDestinationId"));
    }

    /** The other sprint of a swap, also under the short name that the Data Center's bean lists. */
    static long swapWith(JsonBody body) {
        Long other = body.number("sprintToSwapWith").or(body.number("swap").or(null));
        if (other == null) {
            throw Problem.invalidField("sprintToSwapWith", "You must specify the sprint to swap with.");
        }
        return other;
    }

    static List<Long> sprintIds(JsonBody body) {
        try {
            return body.texts("sprintIds").stream().map(Long::valueOf).toList();
        } catch (NumberFormatException notANumber) {
            throw Problem.invalidField("sprintIds", "The value of 'sprintIds' must be a list of whole numbers.");
        }
    }
}
