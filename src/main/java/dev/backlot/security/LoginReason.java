package dev.backlot.security;

/** How a login came out; the names are those that Jira sends in {@code X-Seraph-LoginReason}. */
public enum LoginReason {
    /** The password was right. */
    OK,
    /** The name or the password was wrong. */
    AUTHENTICATED_FAILED,
    /** The password was wrong too often, so that it is not even looked at without a CAPTCHA. */
    AUTHENTICATION_DENIED,
    /** The session is over. */
    OUT
}
