package dev.backlot.project;

/**
 * What Jira says about projects, their roles and categories. Texts that no source confirms are marked as ours; {@code
 * docs/fidelity.md} lists them.
 */
final class ProjectTexts {

    /** Reported. */
    static final String NO_KEY = "No project could be found with key '%s'.";

    /** Recorded in a client's tests. */
    static final String NO_ROLE = "Role with given id not found.";

    /** Ours: the same for a number. */
    static final String NO_ID = "No project could be found with id '%s'.";

    /** Ours. */
    static final String KEY_MISSING =
            "You must specify a unique project key, at least 2 characters long, containing only uppercase letters.";

    /** Ours. */
    static final String KEY_FORMAT = "Project keys must start with an uppercase letter,"
            + " followed by one or more uppercase alphanumeric characters.";

    /** Ours. */
    static final String KEY_LONG = "The project key must not exceed 10 characters in length.";

    /** Ours. */
    static final String KEY_RESERVED = "This keyword is invalid as it is a reserved word on this operating system.";

    /** Ours. */
    static final String KEY_TAKEN = "Project '%s' uses this project key.";

    /** Ours. */
    static final String KEY_TAKEN_SOMEWHERE = "Another project uses this project key.";

    /** Ours. */
    static final String NAME_MISSING = "You must specify a valid project name.";

    /** Ours. */
    static final String NAME_LONG = "The project name must not exceed 80 characters in length.";

    /** Ours. */
    static final String NAME_TAKEN = "A project with that name already exists.";

    /** Ours. */
    static final String LEAD_MISSING = "You must specify a project lead.";

    /** Ours. */
    static final String LEAD_UNKNOWN = "The user you specified as project lead does not exist.";

    /** Ours. */
    static final String URL_INVALID = "The URL specified is not valid - it must start with http:// or https://";

    /** Ours. */
    static final String URL_LONG = "The URL must not exceed 255 characters in length.";

    /** Ours. */
    static final String TYPE_MISSING = "You must specify a project type or a project template.";

    /** Ours. */
    static final String TYPE_INVALID =
            "An invalid project type was specified. Make sure you use one of the project types of this Jira.";

    /** Ours. */
    static final String ASSIGNEE_TYPE = "The default assignee must be one of: PROJECT_LEAD, UNASSIGNED.";

    /** Ours. */
    static final String NO_AVATAR = "The avatar with id '%s' does not exist.";

    /** Ours. */
    static final String NO_SCHEME = "The scheme with id '%s' does not exist.";

    /** Ours. */
    static final String NOT_ADMINISTRATOR = "You must have global administrator rights to do this.";

    /** Ours. */
    static final String NOT_CREATABLE = "You must have global administrator rights in order to create projects.";

    /** Ours. */
    static final String NOT_ADMINISTERED = "You cannot edit the configuration of this project.";

    /** Ours. */
    static final String ARCHIVED = "The project '%s' is archived already.";

    /** Ours. */
    static final String NOT_ARCHIVED = "The project '%s' is not archived.";

    /** Ours. */
    static final String CATEGORY_NAME_MISSING = "You must specify a name for the project category.";

    /** Ours. */
    static final String CATEGORY_NAME_LONG = "The name must not exceed 255 characters in length.";

    /** Ours. */
    static final String CATEGORY_NAME_TAKEN = "A project category with name '%s' already exists.";

    /** Ours. */
    static final String ROLE_NAME_INVALID = "The role name must not be empty, nor begin or end with a space.";

    /** Ours. */
    static final String ROLE_NAME_LONG = "The name must not exceed 255 characters in length.";

    /** Ours. */
    static final String ROLE_INCOMPLETE = "Both name and description must be given.";

    /** Ours. */
    static final String ROLE_UNCHANGED = "A name or a description must be given.";

    /** Ours. */
    static final String ROLE_NAME_TAKEN = "A project role with name '%s' already exists.";

    /** Ours. */
    static final String ROLE_USED = "The project role is used in schemes. Give the role that is to replace it.";

    /** Ours. */
    static final String NO_SWAP = "The role with id '%s' that is to replace this one does not exist.";

    /** Ours. */
    static final String ACTORS_ONE_KIND = "Either users or groups must be given, and not both.";

    /** Ours. */
    static final String NO_ACTOR_USER = "The user '%s' does not exist.";

    /** Ours. */
    static final String NO_ACTOR_GROUP = "The group '%s' does not exist.";

    /** Ours. */
    static final String ACTOR_TWICE = "'%s' is already a member of the project role.";

    /** Ours. */
    static final String NOT_AN_ACTOR = "'%s' is not a member of the project role.";

    /** Ours. */
    static String noCategory(long id) {
        return "The project category with id '" + id + "' does not exist.";
    }

    static String noProject(String keyOrId) {
        return (keyOrId.chars().allMatch(Character::isDigit) ? NO_ID : NO_KEY).formatted(keyOrId);
    }

    private ProjectTexts() {}
}
