package dev.backlot;

import dev.backlot.kernel.JiraVersion;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of Backlot's own, {@code backlot.*}.
 *
 * @param seed what an empty database is filled with at the start
 * @param dataDir directory of the database files, null for a database in memory or one named by its URL
 * @param clock the instant at which time stands still, null for the time of day
 * @param tokens the rules of personal access tokens
 * @param passwordStrength bcrypt's cost of new passwords, 4 to 31: each step doubles the time
 * @param jira which Jira the server answers like
 * @param basicAuth whether passwords are taken, null for what that Jira does by itself
 * @param control who may use Backlot's own operations
 * @param oauth2 the rules of OAuth 2.0
 * @param generateIssues how many issues are made up on top of the demo world, for benchmarks
 */
@ConfigurationProperties("backlot")
public record BacklotProperties(
        @DefaultValue("demo") Seed seed,
        @Nullable Path dataDir,
        @Nullable Instant clock,
        @DefaultValue Tokens tokens,
        @DefaultValue("10") int passwordStrength,
        @DefaultValue Jira jira,
        @Nullable Boolean basicAuth,
        @DefaultValue Control control,
        @DefaultValue OAuth2 oauth2,
        @DefaultValue("0") int generateIssues) {

    /** Whether a name and a password in the Authorization header let somebody in. */
    public boolean takesPasswords() {
        return basicAuth == null ? !jira.profile().atLeast(11, 0) : basicAuth;
    }

    /** What an empty database is filled with. */
    public enum Seed {
        /** The demo world: projects, boards, sprints, issues, users. */
        DEMO,
        /** Nothing but what Jira cannot do without. */
        EMPTY
    }

    /**
     * The rules of personal access tokens.
     *
     * @param maxPerUser how many a user may have, Jira's default is 10
     */
    public record Tokens(@DefaultValue("10") int maxPerUser) {}

    /**
     * Who may use Backlot's own operations, besides administrators.
     *
     * @param loopback whether programs on the same machine may, without a login
     */
    public record Control(@DefaultValue("true") boolean loopback) {}

    /**
     * The rules of OAuth 2.0.
     *
     * @param requireHttps whether the server and the applications must be called by https, unless on this machine
     */
    public record OAuth2(@DefaultValue("true") boolean requireHttps) {}

    /**
     * Which Jira the server answers like.
     *
     * @param version the release line: 8.20, 9.12, 10.3 or 11.3
     */
    public record Jira(@DefaultValue("10.3") String version) {

        /** Refuses a line that is not there, at the start and not with the first request. */
        public Jira {
            JiraVersion.of(version);
        }

        /** The release of the line. */
        public JiraVersion profile() {
            return JiraVersion.of(version);
        }
    }
}
