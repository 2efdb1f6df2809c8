package dev.backlot.setting;

/** What Jira says about its settings. No source gives these texts. */
final class SettingTexts {

    static final String ADMINISTRATORS_ONLY = "You must be a Jira administrator to do this.";
    static final String NOT_A_NUMBER = "The value of this property must be a whole number above 0.";
    static final String NOT_A_FLAG = "The value of this property must be true or false.";
    static final String NOT_AN_ADDRESS = "The base URL must be an absolute http or https URL.";

    static final String READ_ONLY = "Jira is currently in read-only mode.";
    static final String READ_ONLY_END = "The end must be a time like 2026-06-30T18:00, in a time zone that exists.";
    static final String NODE_ACTIVE = "The node '%s' is active.";
    static final String NO_NODE = "The node '%s' does not exist.";
    static final String UPGRADE_GOES_ON = "An upgrade of the cluster is in progress.";
    static final String NO_UPGRADE = "No upgrade of the cluster is in progress.";
    static final String NO_FAILED_UPGRADE = "No upgrade of the cluster has failed.";

    private SettingTexts() {}

    static String unknown(String key) {
        return "The application property '" + key + "' does not exist.";
    }
}
