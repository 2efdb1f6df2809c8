package dev.backlot.sprint;

import dev.backlot.kernel.Change;
import java.time.Instant;

/**
 * What a request says about a sprint, field by field.
 *
 * @param name the name, trimmed when it is stored
 * @param state the state to move on to, a word in any letter case
 * @param goal the goal, empty to remove it
 * @param startDate when it begins
 * @param endDate when it should end
 * @param originBoardId the board; null makes the sprint lose its board, another board than the present one is ignored
 * @param synced whether a program keeps it in step with others; only administrators may say so
 * @param autoStartStop whether it starts and ends by the clock
 * @param incompleteIssuesDestinationId the sprint that takes the unfinished issues
 */
public record SprintChange(
        Change<String> name,
        Change<String> state,
        Change<String> goal,
        Change<Instant> startDate,
        Change<Instant> endDate,
        Change<Long> originBoardId,
        Change<Boolean> synced,
        Change<Boolean> autoStartStop,
        Change<Long> incompleteIssuesDestinationId) {

    /** What speaks of a sprint's name, state and dates alone, as JIRA Agile 6 knew them. */
    public static SprintChange of(
            Change<String> name, Change<String> state, Change<Instant> startDate, Change<Instant> endDate) {
        return new SprintChange(
                name,
                state,
                Change.keep(),
                startDate,
                endDate,
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep());
    }

    /** The same for a sprint of that board. */
    public SprintChange onBoard(long boardId) {
        return new SprintChange(
                name,
                state,
                goal,
                startDate,
                endDate,
                Change.set(boardId),
                synced,
                autoStartStop,
                incompleteIssuesDestinationId);
    }

    /** The same, but what is not mentioned is cleared: a full update. */
    public SprintChange full() {
        return new SprintChange(
                name.orClear(),
                state.orClear(),
                goal.orClear(),
                startDate.orClear(),
                endDate.orClear(),
                originBoardId.orClear(),
                synced.orClear(),
                autoStartStop.orClear(),
                incompleteIssuesDestinationId.orClear());
    }

    boolean changesDates() {
        return startDate.isSet() || endDate.isSet();
    }
}
