package dev.backlot.oauth;

import java.time.Duration;

/** How long questions, codes and tokens of OAuth 2.0 are good. */
public final class OAuth2Lifetimes {

    /** Ours: how long a user may think, and an application wait before it shows the code. */
    public static final Duration CODE = Duration.ofMinutes(10);

    /** What Jira documents. */
    public static final Duration ACCESS = Duration.ofHours(2);

    /** Ours. */
    public static final Duration REFRESH = Duration.ofDays(90);

    private OAuth2Lifetimes() {}
}
