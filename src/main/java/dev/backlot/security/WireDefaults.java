package dev.backlot.security;

import java.time.Duration;

/**
 * What this module answers or decides without a document or a recording behind it: defaults of ours, kept in one place to
 * be changed when somebody sees the real thing.
 */
final class WireDefaults {

    /** The page of a refused login; the recorded 403 of the same family carries this policy instead of {@code sandbox}. */
    static final String HTML_CONTENT_SECURITY_POLICY = "frame-ancestors 'self'";

    /** A refused login still tells who the caller is taken for; the recorded 401 head is too short to show it. */
    static final String REFUSED_USER_NAME = "anonymous";

    /** The key of the error of a token's missing or too long name is known to be likely, its text is not. */
    static final String NAME_REQUIRED = "You must specify a name for the token.";

    static final String NAME_TOO_LONG = "The name of the token must not exceed 255 characters.";

    static final String DURATION_INVALID = "The expiration duration must be a positive number of days, at most 36500.";

    static final String TOO_MANY_TOKENS = "You have reached the maximum number of personal access tokens: ";

    static final String TOKEN_UNKNOWN = "The personal access token does not exist.";

    static final int LONGEST_NAME = 255;

    /** A hundred years: far beyond use, and still a date that every database can keep. */
    static final int LONGEST_DURATION_DAYS = 36_500;

    /** How long a password that bcrypt has accepted is accepted without asking bcrypt again. */
    static final Duration PASSWORD_REMEMBERED = Duration.ofMinutes(5);

    /** How many users' passwords are remembered at most. */
    static final long PASSWORDS_REMEMBERED = 10_000;

    /** A token's last use is written at most this often. */
    static final Duration LAST_USE_PRECISION = Duration.ofMinutes(1);

    /** How many tokens the last use is remembered of at most. */
    static final long TOKEN_USES_REMEMBERED = 10_000;

    private WireDefaults() {}
}
