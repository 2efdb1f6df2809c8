package dev.backlot.oauth;

/** How an application gets a user's consent and shows that it has it. */
public enum Protocol {
    /** Signed requests. */
    OAUTH1,
    /** Bearer tokens; Jira has it since 8.22. */
    OAUTH2
}
