package dev.backlot.webhook;

/** What is said of webhooks; no recording has any of it, so all are ours. */
final class WebhookTexts {

    /** Ours. */
    static final String ADMINISTRATORS_ONLY = "Only administrators may see and change webhooks.";

    /** Ours. */
    static final String NAME = "The name of a webhook must have 1 to 255 characters.";

    /** Ours. */
    static final String URL =
            "The URL of a webhook must be an http or https address of at most 2000 characters, without a user name.";

    /** Ours. */
    static final String LONG = "The value is too long.";

    /** Ours. */
    static final String FORBIDDEN_ADDRESS =
            "The address is none that webhooks may be sent to; backlot.webhooks.allow does so.";

    /** Ours. */
    static final String TOO_SLOW = "The receiver did not answer in time.";

    /** Ours. */
    static final String CANNOT_CALL = "The address cannot be called: %s";

    private static final String UNKNOWN = "There is no webhook with the number '%s'.";
    private static final String UNKNOWN_EVENT = "There is no event '%s'.";
    private static final String UNKNOWN_DELIVERY = "There is no delivery with the number '%s'.";

    private WebhookTexts() {}

    /** Ours. */
    static String unknown(String id) {
        return UNKNOWN.formatted(id);
    }

    /** Ours. */
    static String unknownEvent(String word) {
        return UNKNOWN_EVENT.formatted(word);
    }

    /** Ours. */
    static String unknownDelivery(String id) {
        return UNKNOWN_DELIVERY.formatted(id);
    }
}
