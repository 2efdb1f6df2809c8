package dev.backlot.api.control;

/** What Backlot's own operations say: defaults of ours, since no Jira has such operations. */
final class ControlTexts {

    static final String OUTSIDE_ONLY = "Worlds are listed, made and deleted outside of worlds.";

    private ControlTexts() {}

    static String unknownUser(String name) {
        return "The user '" + name + "' does not exist.";
    }
}
