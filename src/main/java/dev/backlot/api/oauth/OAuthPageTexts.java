package dev.backlot.api.oauth;

import org.springframework.security.oauth2.core.OAuth2Error;

/** What people read on the pages, and applications beside the codes of errors. All of it is ours. */
final class OAuthPageTexts {

    /** Ours. */
    static final String HTTPS_ONLY = "This server must be called by https. (backlot.oauth2.require-https says so.)";

    /** Ours. */
    static final String NO_QUESTION =
            "Nobody asks you for access here, or you have answered already, or it took too long. Start again from the application.";

    /** Ours. */
    static final String REFUSED = "You did not give access. You can close this page.";

    private OAuthPageTexts() {}

    static String told(OAuth2Error error) {
        return error.getDescription() == null
                ? error.getErrorCode()
                : error.getErrorCode() + ": " + error.getDescription();
    }
}
