package dev.backlot.oauth;

import java.time.Duration;

/** How long tokens and nonces of OAuth 1.0a are good. */
public final class OAuth1Lifetimes {

    /** Ours: how long a user may think and an application wait. */
    public static final Duration REQUEST = Duration.ofMinutes(10);

    /** Five years of 365 days, which Jira says in the answer. */
    public static final Duration ACCESS = Duration.ofDays(1825);

    /** What Jira says of the session behind a token (reported). */
    public static final Duration SESSION = Duration.ofDays(1855);

    /** Ours: how far a client's clock may be off. */
    public static final Duration WINDOW = Duration.ofMinutes(5);

    private OAuth1Lifetimes() {}
}
