package dev.backlot.recipe;

import dev.backlot.board.BoardType;
import dev.backlot.user.NewUser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be made on top of what a world has.
 *
 * @param users people
 * @param boards boards, each with a project of its own unless it names one that is there
 * @param seed of the random numbers: the same recipe and seed in the same world make the same
 */
public record Recipe(List<NewUser> users, List<BoardPlan> boards, long seed) {

    /** How many issues one recipe may ask for. */
    public static final long MOST_ISSUES = 2_000_000;

    /** How many boards one recipe may ask for. */
    public static final int MOST_BOARDS = 500;

    /** How many sprints one board may have. */
    public static final int MOST_SPRINTS = 1000;

    /**
     * A board.
     *
     * @param type whether it has sprints
     * @param name null for that of its project with "board" behind it
     * @param project the key of its project, null for one that nobody has
     * @param projectName the name of a project that is to be made, null for one after its key
     * @param sprints its sprints, oldest first
     * @param issues how many lifelike issues it has, spread over sprints and backlog
     * @param tasks issues with words of their own, which come after those
     */
    public record BoardPlan(
            BoardType type,
            @Nullable String name,
            @Nullable String project,
            @Nullable String projectName,
            List<SprintPlan> sprints,
            int issues,
            List<IssuePlan> tasks) {}

    /**
     * A sprint of two weeks.
     *
     * @param name null for one after its project
     * @param state {@code closed}, {@code active} or {@code future}; null for all but the last two closed, one active, one future
     * @param goal null for none
     */
    public record SprintPlan(
            @Nullable String name,
            @Nullable String state,
            @Nullable String goal) {}

    /**
     * An issue with words of its own.
     *
     * @param summary what it is about
     * @param type the name of its type, null for a story
     * @param status the name of its status, null for the first
     * @param assignee the login name of who has it, null for nobody
     * @param sprint the name of the sprint on its board that it is in, null for the backlog
     * @param epic the summary of the epic, made before it by the same recipe, that it belongs to
     * @param points its estimate
     * @param labels its labels
     */
    public record IssuePlan(
            String summary,
            @Nullable String type,
            @Nullable String status,
            @Nullable String assignee,
            @Nullable String sprint,
            @Nullable String epic,
            @Nullable Double points,
            List<String> labels) {}
}
