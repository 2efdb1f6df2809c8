package dev.backlot.project;

import dev.backlot.kernel.Change;

/**
 * What is to change in a component, or what a new one is to be like.
 *
 * @param name the name
 * @param description what belongs to it
 * @param lead the login name or key of the user who leads it; empty for nobody
 * @param assigneeType who gets its issues
 * @param archived whether it is put away
 */
public record ComponentChange(
        Change<String> name,
        Change<String> description,
        Change<String> lead,
        Change<AssigneeType> assigneeType,
        Change<Boolean> archived) {}
