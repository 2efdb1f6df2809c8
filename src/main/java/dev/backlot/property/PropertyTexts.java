package dev.backlot.property;

/** What Jira says about properties. No source gives these texts; {@code docs/fidelity.md} lists them as ours. */
final class PropertyTexts {

    static final String KEY_LONG = "The property key must be no longer than 255 characters.";
    static final String VALUE_LONG = "The property value must be no longer than 32768 bytes.";

    private PropertyTexts() {}

    static String missing(String key) {
        return "The property with key '" + key + "' does not exist.";
    }
}
