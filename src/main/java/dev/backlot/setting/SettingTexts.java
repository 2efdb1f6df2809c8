package dev.backlot.setting;

/** What Jira says about its settings. No source gives these texts. */
final class SettingTexts {

    static final String ADMINISTRATORS_ONLY = "You must be a Jira administrator to do this.";
    static final String NOT_A_NUMBER = "The value of this property must be a whole number above 0.";
    static final String NOT_AN_ADDRESS = "The base URL must be an absolute http or https URL.";

    private SettingTexts() {}

    static String unknown(String key) {
        return "The application property '" + key + "' does not exist.";
    }
}
