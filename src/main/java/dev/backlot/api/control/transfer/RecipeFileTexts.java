package dev.backlot.api.control.transfer;

import java.util.Collection;
import java.util.TreeSet;

/** What is said of a file that is no recipe: defaults of ours, since no Jira reads such files. */
final class RecipeFileTexts {

    static final String SUMMARY = "An issue has a 'summary'.";
    static final String POINTS = "Points are a number.";
    static final String NO_LIST = "A number, or a list of objects, is expected.";

    private RecipeFileTexts() {}

    static String type(String type) {
        return "A board is scrum or kanban, not '" + type + "'.";
    }

    static String range(long most) {
        return "A whole number from 0 to " + most + " is expected.";
    }

    static String noObject(String where) {
        return where.isEmpty() ? "A recipe is an object." : "Each of '" + where + "' is an object.";
    }

    static String unknownKey(Collection<String> known) {
        return "There is no such key; there are: " + String.join(", ", new TreeSet<>(known)) + ".";
    }
}
