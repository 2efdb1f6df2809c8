package dev.backlot;

import dev.backlot.kernel.JiraVersion;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings of Backlot's own, {@code backlot.*}.
 *
 * @param seed what an empty database is filled with at the start: {@code demo}, {@code empty}, or a file with a world or a recipe
 * @param dataDir directory of the database files, null for a database in memory or one named by its URL
 * @param clock the instant at which time stands still, null for the time of day
 * @param tokens the rules of personal access tokens
 * @param login the rules of passwords and sessions
 * @param passwordStrength bcrypt's cost of new passwords, 4 to 31: each step doubles the time
 * @param jira which Jira the server answers like
 * @param basicAuth whether passwords are taken, null for what that Jira does by itself
 * @param control who may use Backlot's own operations
 * @param limits what a request may ask of the server
 * @param oauth2 the rules of OAuth 2.0
 * @param worlds how many worlds there may be beside the server's own
 * @param generateIssues how many issues are made up on top of the demo world, for benchmarks
 */
@ConfigurationProperties("backlot")
public record BacklotProperties(
        @DefaultValue("demo") String seed,
        @Nullable Path dataDir,
        @Nullable Instant clock,
        @DefaultValue Tokens tokens,
        @DefaultValue Login login,
        @DefaultValue("10") int passwordStrength,
        @DefaultValue Jira jira,
        @Nullable Boolean basicAuth,
        @DefaultValue Control control,
        @DefaultValue Limits limits,
        @DefaultValue OAuth2 oauth2,
        @DefaultValue Worlds worlds,
        @DefaultValue("0") int generateIssues) {

    /** Whether a name and a password in the Authorization header let somebody in. */
    public boolean takesPasswords() {
        return basicAuth == null ? !jira.profile().atLeast(11, 0) : basicAuth;
    }

    /** The world that an empty database begins with. */
    public Seed base() {
        return seed.equalsIgnoreCase("demo") ? Seed.DEMO : Seed.EMPTY;
    }

    /** The file that tells what else is in it; nothing where the seed is one of those that the server brings. */
    public Optional<Path> seedFile() {
        return Arrays.stream(Seed.values()).anyMatch(each -> each.name().equalsIgnoreCase(seed))
                ? Optional.empty()
                : Optional.of(Path.of(seed));
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
     * @param eternalEnabled whether tokens may be good for ever, as Jira's may by default
     * @param maxExpiryDays how many days a token is good at most, and by itself, where none is good for ever
     */
    public record Tokens(
            @DefaultValue("10") int maxPerUser,
            @DefaultValue("true") boolean eternalEnabled,
            @DefaultValue("365") int maxExpiryDays) {}

    /**
     * The rules of passwords and sessions.
     *
     * @param maxFailures after how many wrong passwords in a row a CAPTCHA is due, Jira's default is 3; 0 for never
     * @param sessionTimeout how long a session lasts that nobody uses, Jira's default is five hours
     */
    public record Login(
            @DefaultValue("3") int maxFailures,
            @DefaultValue("5h") Duration sessionTimeout) {}

    /**
     * Who may use Backlot's own operations, besides administrators.
     *
     * @param loopback whether programs on the same machine may, without a login
     */
    public record Control(@DefaultValue("true") boolean loopback) {}

    /**
     * What a request may ask of the server.
     *
     * @param body how large a body may be that is no upload
     * @param bodyTime how long a client may take to send one
     * @param world how large a file with a world may be
     */
    public record Limits(
            @DefaultValue("10MB") DataSize body,
            @DefaultValue("60s") Duration bodyTime,
            @DefaultValue("1GB") DataSize world) {}

    /**
     * The rules of OAuth 2.0.
     *
     * @param requireHttps whether the server and the applications must be called by https, unless on this machine
     */
    public record OAuth2(@DefaultValue("true") boolean requireHttps) {}

    /**
     * The worlds beside the server's own.
     *
     * @param max how many there may be
     * @param spare how many databases of worlds are kept ready for new ones
     */
    public record Worlds(
            @DefaultValue("200") int max, @DefaultValue("8") int spare) {}

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
