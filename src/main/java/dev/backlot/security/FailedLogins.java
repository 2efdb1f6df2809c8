package dev.backlot.security;

import dev.backlot.BacklotProperties;
import dev.backlot.user.LoginTimes;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts logins and wrong passwords, whichever way they came in. Counts are part of the state: they survive a restart, all
 * replicas see them, and counting raises the revision, so that asking whether somebody failed costs a request nothing.
 */
@Service
public class FailedLogins implements LoginTimes {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int maxFailures;
    private final Cached<Map<Long, Integer>> inARow;

    FailedLogins(JdbcClient jdbc, Clock clock, BacklotProperties properties, Revision revision) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.maxFailures = properties.login().maxFailures();
        this.inARow = new Cached<>(revision, this::load);
    }

    /** Whether that user's password was wrong so often that it takes a CAPTCHA to try again. */
    public boolean captchaIsDue(long userId) {
        return maxFailures > 0 && inARow.get().getOrDefault(userId, 0) >= maxFailures;
    }

    /** Forgets the failures in a row, as if the user had logged in; the count of all failures stays. */
    @Transactional
    public void clear(long userId) {
        jdbc.sql("update user_login set failed_in_a_row = 0 where user_id = :user")
                .param("user", userId)
                .update();
    }

    /** Whether the last password of that user was wrong. */
    boolean any(long userId) {
        return inARow.get().containsKey(userId);
    }

    @Transactional
    void failed(long userId) {
        write(
                userId,
                "update user_login set failed_count = failed_count + 1, failed_in_a_row = failed_in_a_row + 1,"
                        + " last_failed_at = :now where user_id = :user");
    }

    @Transactional
    void loggedIn(long userId) {
        write(
                userId,
                "update user_login set login_count = login_count + 1, failed_in_a_row = 0,"
                        + " previous_login_at = last_login_at, last_login_at = :now where user_id = :user");
    }

    @Override
    public Optional<Instant> newest(long userId) {
        return time("last_login_at", userId);
    }

    @Override
    public Optional<Instant> previous(long userId) {
        return time("previous_login_at", userId);
    }

    LoginInfo info(@Nullable Long userId) {
        return jdbc.sql("select failed_count, login_count, last_failed_at, previous_login_at from user_login"
                        + " where user_id = :user")
                .param("user", userId)
                .query((row, number) -> new LoginInfo(
                        row.getLong(1),
                        row.getLong(2),
                        instant(row.getObject(3, OffsetDateTime.class)),
                        instant(row.getObject(4, OffsetDateTime.class))))
                .optional()
                .orElse(LoginInfo.NEVER);
    }

    private Optional<Instant> time(String column, long userId) {
        return jdbc.sql("select " + column + " from user_login where user_id = :user and " + column + " is not null")
                .param("user", userId)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Who is deleted meanwhile gets no row. */
    private void write(long userId, String update) {
        jdbc.sql("insert into user_login (user_id, login_count, failed_count, failed_in_a_row)"
                        + " select id, 0, 0, 0 from jira_user where id = :user"
                        + " and not exists (select 1 from user_login where user_id = :user)")
                .param("user", userId)
                .update();
        jdbc.sql(update)
                .param("user", userId)
                .param("now", OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC))
                .update();
    }

    private Map<Long, Integer> load() {
        return jdbc
                .sql("select user_id, failed_in_a_row from user_login where failed_in_a_row > 0")
                .query((row, number) -> Map.entry(row.getLong(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
