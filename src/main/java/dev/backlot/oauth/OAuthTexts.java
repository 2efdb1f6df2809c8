package dev.backlot.oauth;

/** Sentences of this module. All are ours: how Jira's administrators register applications by REST is documented nowhere. */
final class OAuthTexts {

    /** Ours. */
    static final String NOT_AN_ADMINISTRATOR = "Only administrators can see and change registered applications.";

    /** Ours. */
    static final String UNKNOWN = "The application does not exist.";

    /** Ours. */
    static final String NAME_WRONG = "You must specify a name of at most 255 characters.";

    /** Ours. */
    static final String PROTOCOL_WRONG = "The protocol must be 'oauth2' or 'oauth1'.";

    /** Ours. */
    static final String NO_OAUTH2 = "This release of Jira has no OAuth 2.0 provider.";

    /** Ours. */
    static final String REDIRECT_WRONG =
            "You must specify an absolute URL without a fragment; it must begin with https, unless it leads to this machine.";

    /** Ours. */
    static final String SCOPE_WRONG = "The scope must be READ, WRITE, ADMIN or SYSTEM_ADMIN.";

    /** Ours. */
    static final String KEY_TAKEN = "Another application has this consumer key.";

    /** Ours. */
    static final String KEY_WRONG = "The consumer key must have 1 to 255 letters, digits and signs, without blanks.";

    /** Ours. */
    static final String PUBLIC_KEY_WRONG =
            "The public key must be an RSA key of at least 1024 bits, PEM or base64 of X.509.";

    private OAuthTexts() {}
}
