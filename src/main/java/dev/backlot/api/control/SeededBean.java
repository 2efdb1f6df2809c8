package dev.backlot.api.control;

import dev.backlot.recipe.Made;
import dev.backlot.sprint.Sprint;
import java.util.List;

/**
 * What a recipe made.
 *
 * @param boards the boards
 */
record SeededBean(List<SeededBoardBean> boards) {

    /**
     * A board.
     *
     * @param id its number
     * @param name its name
     * @param project the key of its project
     * @param sprints its sprints
     * @param firstIssue the key of the first issue that was, or would have been, made
     * @param issues how many were made, whose numbers follow on that
     */
    record SeededBoardBean(
            long id, String name, String project, List<SeededSprintBean> sprints, String firstIssue, long issues) {}

    /**
     * A sprint.
     *
     * @param id its number
     * @param name its name
     * @param state future, active or closed
     */
    record SeededSprintBean(long id, String name, String state) {}

    static SeededBean of(List<Made> made) {
        return new SeededBean(made.stream().map(SeededBean::board).toList());
    }

    private static SeededBoardBean board(Made made) {
        return new SeededBoardBean(
                made.board().id(),
                made.board().name(),
                made.project().key(),
                made.sprints().stream().map(SeededBean::sprint).toList(),
                made.project().key() + "-" + made.firstNumber(),
                made.issues());
    }

    private static SeededSprintBean sprint(Sprint sprint) {
        return new SeededSprintBean(sprint.id(), sprint.name(), sprint.state().word());
    }
}
