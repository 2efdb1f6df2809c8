package dev.backlot;

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
 * @param generateIssues how many issues are made up on top of the demo world, for benchmarks
 */
@ConfigurationProperties("backlot")
public record BacklotProperties(
        @DefaultValue("demo") Seed seed,
        @Nullable Path dataDir,
        @Nullable Instant clock,
        @DefaultValue Tokens tokens,
        @DefaultValue("10") int passwordStrength,
        @DefaultValue("0") int generateIssues) {

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
}
