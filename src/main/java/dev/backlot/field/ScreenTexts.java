package dev.backlot.field;

/** What Jira says about screens. No source gives these texts; they are defaults of ours. */
final class ScreenTexts {

    static final String ADMINISTRATORS_ONLY = "You must have administrator permissions to work with screens.";

    static final String NO_SCREEN = "Screen with id '%s' does not exist.";

    static final String NO_TAB = "Tab with id '%s' does not exist on this screen.";

    static final String NOT_ON_TAB = "Field with id '%s' is not on this tab.";

    static final String ON_SCREEN = "The field '%s' is already on the screen.";

    static final String NO_NAME = "The name of the tab is required.";

    static final String NAME_LONG = "The name of the tab must not be longer than 40 characters.";

    static final String NAME_TAKEN = "A tab with the name '%s' already exists on this screen.";

    static final String NO_POSITION = "There is no position '%s' on this screen.";

    private ScreenTexts() {}
}
