package dev.backlot.project;

/** What Jira says about limits of visibility. No source gives these texts; {@code docs/fidelity.md} lists them as ours. */
final class VisibilityTexts {

    private VisibilityTexts() {}

    static String unknownType(String type) {
        return "Visibility type '" + type + "' is invalid: it is 'group' or 'role'.";
    }

    static String unknownGroup(String name) {
        return "Group: " + name + " does not exist.";
    }

    static String unknownRole(String name) {
        return "Role: " + name + " does not exist.";
    }

    static String foreign(String type, String name) {
        return "You are currently not a member of the " + type + ": " + name + ".";
    }
}
