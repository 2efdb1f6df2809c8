package dev.backlot.api.platform.component;

/** What is said about requests that tell of components. All of these are defaults of ours. */
final class ComponentApiTexts {

    static final String NO_PROJECT = "You must say in 'project' which project the component belongs to.";

    static final String ASSIGNEE_TYPE =
            "The assignee type must be PROJECT_DEFAULT, COMPONENT_LEAD, PROJECT_LEAD or UNASSIGNED.";

    private ComponentApiTexts() {}
}
