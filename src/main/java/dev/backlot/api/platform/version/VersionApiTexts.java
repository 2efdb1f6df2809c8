package dev.backlot.api.platform.version;

/** What is said about requests that tell of versions. All of these are defaults of ours. */
final class VersionApiTexts {

    static final String DATE = "The value of '%s' must be a date of the form yyyy-MM-dd.";

    static final String TWO_DATES = "Only one of '%s' and '%s' can be specified.";

    static final String NO_PROJECT = "You must say in 'project' or 'projectId' which project the version belongs to.";

    static final String NO_VERSION = "The value of '%s' must be the address or the id of a version.";

    static final String NO_FIELD = "Each replacement must name a custom field in 'customFieldId'.";

    static final String NO_PLACE =
            "Say where the version is to go: 'position' (First, Last, Earlier, Later) or 'after'.";

    static final String ORDER = "The value '%s' is none that versions can be ordered by.";

    static final String EMPTY_LINK = "The body must be a JSON object with at least one key.";

    private VersionApiTexts() {}
}
