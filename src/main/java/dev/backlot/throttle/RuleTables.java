package dev.backlot.throttle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of what somebody set at run time. */
@Component
class RuleTables {

    private static final String URL = "URL";
    private static final String CLIENT = "CLIENT";

    private record General(boolean enabled, Mode mode, Limit limit, long blockedRetryAfter, long made) {}

    private record UserRow(String name, Rule rule, long made) {}

    private final JdbcClient jdbc;

    RuleTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether there is anything in any of the tables, also forced answers; one look, since it is asked for often. */
    boolean areEmpty() {
        return jdbc.sql("select (select count(*) from rate_limit) + (select count(*) from rate_limit_forced)")
                        .query(Long.class)
                        .single()
                == 0;
    }

    Optional<StoredRules> read() {
        return jdbc.sql("select * from rate_limit")
                .query(RuleTables::general)
                .optional()
                .map(this::read);
    }

    /** Replaces everything; users that are not there any more are left out. */
    void write(RateLimitSettings settings, Map<String, Long> userIds, long made) {
        clear();
        jdbc.sql("insert into rate_limit (id, enabled, mode, requests, interval_seconds, max_requests,"
                        + " blocked_retry_after, made) values (1, ?, ?, ?, ?, ?, ?, ?)")
                .params(settings.enabled(), settings.mode().name())
                .params(numbers(settings.limit()))
                .params(settings.blockedRetryAfter(), made)
                .update();
        settings.users().forEach((name, rule) -> {
            Long userId = userIds.get(name);
            if (userId != null) {
                writeUser(userId, rule, made);
            }
        });
        writeAllowed(URL, settings.urls());
        writeAllowed(CLIENT, settings.clients());
        settings.prefixes().forEach(this::writePrefix);
    }

    void writeUser(long userId, Rule rule, long made) {
        deleteUser(userId);
        jdbc.sql("insert into rate_limit_user (user_id, mode, requests, interval_seconds, max_requests, made)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(userId, rule.mode().name())
                .params(rule.counted().map(RuleTables::numbers).orElseGet(() -> new Object[3]))
                .params(made)
                .update();
    }

    void deleteUser(long userId) {
        jdbc.sql("delete from rate_limit_user where user_id = ?").param(userId).update();
    }

    void clear() {
        List.of("rate_limit", "rate_limit_user", "rate_limit_allowed", "rate_limit_prefix")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    private StoredRules read(General general) {
        List<UserRow> users = jdbc.sql(
                        "select u.lower_name, r.* from rate_limit_user r" + " join jira_user u on u.id = r.user_id")
                .query(RuleTables::user)
                .list();
        Map<String, Rule> rules = new HashMap<>();
        Map<String, Long> made = new HashMap<>();
        users.forEach(row -> {
            rules.put(row.name, row.rule);
            made.put(row.name, row.made);
        });
        RateLimitSettings settings = new RateLimitSettings(
                general.enabled,
                general.mode,
                general.limit,
                general.blockedRetryAfter,
                rules,
                allowed(URL),
                allowed(CLIENT),
                prefixes());
        return new StoredRules(settings, general.made, made);
    }

    private List<PrefixRule> prefixes() {
        return jdbc.sql("select * from rate_limit_prefix order by prefix")
                .query((row, number) -> new PrefixRule(
                        row.getString("prefix"),
                        PolicyKind.valueOf(row.getString("policy")),
                        limit(row),
                        row.getLong("block_seconds")))
                .list();
    }

    private List<String> allowed(String kind) {
        return jdbc.sql("select subject from rate_limit_allowed where kind = ? order by position")
                .param(kind)
                .query(String.class)
                .list();
    }

    private void writeAllowed(String kind, List<String> subjects) {
        for (int position = 0; position < subjects.size(); position++) {
            jdbc.sql("insert into rate_limit_allowed (kind, position, subject) values (?, ?, ?)")
                    .params(kind, position, subjects.get(position))
                    .update();
        }
    }

    private void writePrefix(PrefixRule rule) {
        jdbc.sql("insert into rate_limit_prefix (prefix, policy, requests, interval_seconds, max_requests,"
                        + " block_seconds) values (?, ?, ?, ?, ?, ?)")
                .params(rule.prefix(), rule.policy().name())
                .params(numbers(rule.limit()))
                .params(rule.blockSeconds())
                .update();
    }

    private static General general(ResultSet row, int number) throws SQLException {
        return new General(
                row.getBoolean("enabled"),
                mode(row),
                limit(row),
                row.getLong("blocked_retry_after"),
                row.getLong("made"));
    }

    private static UserRow user(ResultSet row, int number) throws SQLException {
        Rule rule = new Rule(mode(row), mode(row) == Mode.LIMIT ? limit(row) : null);
        return new UserRow(row.getString("lower_name"), rule, row.getLong("made"));
    }

    private static Mode mode(ResultSet row) throws SQLException {
        return Mode.valueOf(row.getString("mode"));
    }

    private static Limit limit(ResultSet row) throws SQLException {
        return new Limit(row.getLong("requests"), row.getLong("interval_seconds"), row.getLong("max_requests"));
    }

    private static Object[] numbers(Limit limit) {
        return new Object[] {limit.requests(), limit.seconds(), limit.max()};
    }
}
