package dev.backlot.project;

/** Who gets the issues of a component that nobody was chosen for, in the words that Jira uses. */
public enum AssigneeType {
    /** Whoever gets those of the project. */
    PROJECT_DEFAULT,
    /** The component's lead. */
    COMPONENT_LEAD,
    /** The project's lead. */
    PROJECT_LEAD,
    /** Nobody. */
    UNASSIGNED
}
