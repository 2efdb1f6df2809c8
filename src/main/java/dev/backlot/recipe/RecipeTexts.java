package dev.backlot.recipe;

import java.util.Collection;
import java.util.TreeSet;

/** What is said of recipes. Ours: no Jira has them. */
public final class RecipeTexts {

    /** Of a recipe for nothing. */
    public static final String NOTHING = "A recipe has 'boards' or 'users'.";

    /** Of a kanban board with sprints. */
    public static final String NO_SPRINTS = "Only scrum boards have sprints.";

    /** Of a sprint with another state. */
    public static final String STATE = "A sprint is closed, active or future.";

    /** Of an issue without a summary. */
    public static final String SUMMARY = "An issue has a 'summary'.";

    /** Of points that are none. */
    public static final String POINTS = "Points are a number.";

    /** Of something that is neither a number nor a list. */
    public static final String NO_LIST = "A number, or a list of objects, is expected.";

    /** Of a world without administrators. */
    static final String NO_ADMINISTRATOR =
            "There is nobody in this world who could make anything: it has no active administrator.";

    private RecipeTexts() {}

    /** Of too much of something. */
    public static String tooMany(String what, long most) {
        return "There may be no more than " + most + " " + what + " in one recipe.";
    }

    /** Of another kind of board. */
    public static String type(String type) {
        return "A board is scrum or kanban, not '" + type + "'.";
    }

    /** Of a number that is too low or too high. */
    public static String range(long most) {
        return "A whole number from 0 to " + most + " is expected.";
    }

    /** Of something else than an object. */
    public static String noObject(String where) {
        return where.isEmpty() ? "A recipe is an object." : "Each of '" + where + "' is an object.";
    }

    /** Of a key that nobody knows. */
    public static String unknownKey(Collection<String> known) {
        return "There is no such key; there are: " + String.join(", ", new TreeSet<>(known)) + ".";
    }

    static String noSuch(String what, String name) {
        return "There is no " + what + " '" + name + "'.";
    }
}
