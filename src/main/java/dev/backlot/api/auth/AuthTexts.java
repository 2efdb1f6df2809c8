package dev.backlot.api.auth;

/** What is said to who logs in or out. No source gives these texts: they are defaults of ours. */
final class AuthTexts {

    /** Often quoted, never captured. */
    static final String LOGIN_FAILED = "Login failed";

    /** Whether the password was right is not told. */
    static final String LOGIN_DENIED = "Login denied: too many wrong passwords. Log in at /login.jsp first.";

    static final String LOGIN_NEEDED = "You are not authenticated. Authentication required to perform this operation.";

    /** On the page. */
    static final String PAGE_FAILED = "Sorry, your username and password are incorrect - please try again.";

    /** On the page. */
    static final String PAGE_DENIED = "Too many wrong passwords: please type the word, too.";

    private AuthTexts() {}
}
