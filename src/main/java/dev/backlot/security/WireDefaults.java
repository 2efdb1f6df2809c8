package dev.backlot.security;

import java.time.Duration;

/**
 * What this module answers or decides without a document or a recording behind it: defaults of ours, kept in one place to
 * be changed when somebody sees the real thing.
 */
final class WireDefaults {

    /** The page of a refused login; the recorded 403 of the same family carries this policy instead of {@code sandbox}. */
    static final String HTML_CONTENT_SECURITY_POLICY = "frame-ancestors 'self'";

    /** Under the key {@code name} of {@code errors}; nobody has recorded what Jira says. */
    static final String NAME_REQUIRED = "You must specify a name for the token.";

    /** Under the key {@code name} of {@code errors}. */
    static final String NAME_TOO_LONG = "The name of the token must not exceed 255 characters.";

    /** Under the key {@code expirationDuration} of {@code errors}. */
    static final String DURATION_INVALID = "The expiration duration must be a positive number of days, at most 36500.";

    /** Followed by the limit. */
    static final String TOO_MANY_TOKENS = "You have reached the maximum number of personal access tokens: ";

    /** Also of the tokens of others. */
    static final String ADMINISTRATORS_ONLY = "Only administrators see the tokens of other users.";

    /** Ours: a token has no scope and does not end with the application's. */
    static final String NOT_FOR_APPLICATIONS = "An application cannot make personal access tokens for a user.";

    /** Also for another user's token. */
    static final String TOKEN_UNKNOWN = "The personal access token does not exist.";

    /** No Jira has such operations. */
    static final String CONTROL_REFUSED = "Only administrators may use this server's own operations.";

    /** Under the key {@code expirationDuration} of {@code errors}, followed by the limit in days. */
    static final String DURATION_LIMITED = "The token must expire. The highest number of days is ";

    /** The width of the column, as in Jira's other names. */
    static final int LONGEST_NAME = 255;

    /** A hundred years: far beyond use, and still a date that every database can keep. */
    static final int LONGEST_DURATION_DAYS = 36_500;

    /** How long a password that bcrypt has accepted is accepted without asking bcrypt again. */
    static final Duration PASSWORD_REMEMBERED = Duration.ofMinutes(5);

    /** How many users' passwords are remembered at most. */
    static final long PASSWORDS_REMEMBERED = 10_000;

    /** How many sessions there are at most; those that were not used for longest go first. */
    static final long SESSIONS = 100_000;

    /** How many sessions that nobody asked for wait at most for their cookie to come back. */
    static final int OFFERED_SESSIONS = 10_000;

    /** How long they wait. */
    static final Duration OFFERED_SESSION_KEPT = Duration.ofMinutes(5);

    /** A token's last use is written at most this often. */
    static final Duration LAST_USE_PRECISION = Duration.ofMinutes(1);

    /** How many tokens the last use is remembered of at most. */
    static final long TOKEN_USES_REMEMBERED = 10_000;

    private WireDefaults() {}
}
