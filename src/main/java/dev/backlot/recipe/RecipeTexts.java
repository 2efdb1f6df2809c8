package dev.backlot.recipe;

/** What is said of recipes: defaults of ours, since no Jira has them. */
final class RecipeTexts {

    static final String NOTHING = "A recipe has 'boards' or 'users'.";
    static final String NO_SPRINTS = "Only scrum boards have sprints.";
    static final String STATE = "A sprint is closed, active or future.";
    static final String NO_ADMINISTRATOR =
            "There is nobody in this world who could make anything: it has no active administrator.";

    private RecipeTexts() {}

    static String tooMany(String what, long most) {
        return "There may be no more than " + most + " " + what + " in one recipe.";
    }

    static String noSuch(String what, String name) {
        return "There is no " + what + " '" + name + "'.";
    }
}
