package dev.backlot.recipe;

import dev.backlot.board.Board;
import dev.backlot.project.Project;
import dev.backlot.sprint.Sprint;
import java.util.List;

/**
 * What was made of a recipe for one board.
 *
 * @param board the board
 * @param project its project
 * @param sprints its sprints, in the order of the recipe
 * @param firstNumber the number of the first issue in its project
 * @param issues how many issues were made, epics too
 */
public record Made(Board board, Project project, List<Sprint> sprints, long firstNumber, long issues) {}
