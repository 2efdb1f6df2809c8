package dev.backlot.scheme;

/**
 * What Jira says about schemes. No source gives these texts but the one about projects; {@code docs/fidelity.md} lists them
 * as ours.
 */
final class SchemeTexts {

    static final String NAME_MISSING = "You must specify a name for the scheme.";
    static final String NAME_LONG = "The name of a scheme must not be longer than 255 characters.";
    static final String NAME_TAKEN = "A scheme with this name already exists.";
    static final String NOT_ADMINISTRATOR = "You must be a Jira administrator to do this.";
    static final String NOT_PROJECT_ADMINISTRATOR =
            "You must be an administrator of the project or of Jira to do this.";

    static final String NO_PROJECT = "No project could be found with key or id '%s'.";
    static final String NO_SCHEME = "The scheme with id '%s' does not exist.";
    static final String STANDARD = "The default scheme cannot be removed, nor can projects be taken from it.";
    static final String NO_SCHEME_OF_PROJECT = "The project has no scheme of this kind.";
    static final String NOT_ASSOCIATED = "The project '%s' is not associated with this scheme.";
    static final String MIGRATION = "There are issues that would have to be migrated: use the administration of Jira.";

    static final String OPTIONS_MISSING = "You must specify at least one option.";
    static final String OPTION_UNKNOWN = "The option with id '%s' does not exist.";
    static final String OPTION_USUAL = "The default option must be one of the options of the scheme.";
    static final String STANDARD_TYPE_MISSING = "A scheme needs at least one issue type that is no sub-task.";

    static final String NO_WORKFLOW = "The workflow '%s' does not exist.";
    static final String NO_TYPE = "The issue type '%s' does not exist.";
    static final String NO_MAPPING = "The scheme has no workflow for the issue type '%s'.";
    static final String WORKFLOW_NAME_MISSING = "You must specify a workflow.";
    static final String ACTIVE = "The scheme is active: set 'updateDraftIfNeeded' to change a draft of it.";
    static final String ACTIVE_STAYS = "The scheme is active and cannot be deleted.";
    static final String FIXED = "The default workflow scheme cannot be changed.";
    static final String NO_DRAFT = "The scheme with id '%s' has no draft.";
    static final String DRAFT_EXISTS = "The scheme has a draft already.";

    static final String NO_LEVEL = "The security level with id '%s' does not exist.";
    static final String NO_NOTIFICATION_SCHEME = "Notification scheme with id '%s' cannot be found.";

    static final String NO_STATUS = "The status '%s' does not exist.";
    static final String NO_CATEGORY = "The status category '%s' does not exist.";
    static final String NO_PRIORITY = "The priority with id '%s' does not exist.";
    static final String NO_RESOLUTION = "The resolution with id '%s' does not exist.";

    private SchemeTexts() {}
}
