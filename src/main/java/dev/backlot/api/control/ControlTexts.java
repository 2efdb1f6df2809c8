package dev.backlot.api.control;

/** What Backlot's own operations say: defaults of ours, since no Jira has such operations. */
final class ControlTexts {

    private ControlTexts() {}

    static String unknownUser(String name) {
        return "The user '" + name + "' does not exist.";
    }
}
