package dev.backlot.project;

/** What Jira says about components. No source gives any of these texts. */
final class ComponentTexts {

    static final String NAME_MISSING = "The component name specified is invalid - cannot be an empty string.";

    static final String NAME_LONG = "The component name must not be longer than 255 characters.";

    static final String NOT_ADMIN = "You must have global administrator rights or administer the project to do that.";

    static final String SAME_COMPONENT = "A component cannot be replaced by itself.";

    static final String OTHER_PROJECT = "Both components must belong to the same project.";

    static String taken(String name) {
        return "A component with the name " + name + " already exists in this project.";
    }

    static String unknown(Object id) {
        return "The component with id " + id + " does not exist.";
    }

    static String unknownLead(String name) {
        return "The user " + name + " does not exist.";
    }

    private ComponentTexts() {}
}
