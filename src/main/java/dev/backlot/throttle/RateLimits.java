package dev.backlot.throttle;

import dev.backlot.kernel.Problem;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What limits hold. They are part of the state, as in Jira, so that every server on a database has the same; as long as
 * nobody sets any, those hold that the server was started with. Who may set them is for the resource to say that does.
 */
@Service
public class RateLimits {

    private static final int MOST = 1000;
    private static final int LONGEST = 255;

    private final RuleTables tables;
    private final ForcedTable forced;
    private final Users users;
    private final Revision revision;
    private final RateLimitSettings configured;
    private final Cached<Regime> regime;

    /** The rules for prefixes are those that other APIs' dialects bring; what is configured for the same paths wins. */
    RateLimits(
            RuleTables tables,
            ForcedTable forced,
            Users users,
            Revision revision,
            RateLimitProperties properties,
            List<PrefixRule> usual) {
        this.tables = tables;
        this.forced = forced;
        this.users = users;
        this.revision = revision;
        this.configured = properties.settings().withUsual(usual);
        this.regime = new Cached<>(revision, this::load);
        check(configured);
    }

    /** What holds now. */
    public RateLimitSettings settings() {
        return regime.get().settings();
    }

    /** What holds as long as nobody sets anything. */
    public RateLimitSettings configured() {
        return configured;
    }

    /**
     * Sets everything anew; all buckets are full then.
     *
     * @throws Problem where a path or a number does not do, or there is no such user
     */
    @Transactional
    public void replace(RateLimitSettings settings) {
        check(settings);
        Map<String, Long> ids = new HashMap<>();
        for (String name : settings.users().keySet()) {
            User user = users.byName(name)
                    .orElseThrow(() -> Problem.invalidField("users", ThrottleTexts.unknownUser(name)));
            ids.put(name, user.id());
        }
        tables.write(settings, ids, revision.current());
    }

    /** Goes back to what the server was started with. */
    @Transactional
    public void reset() {
        tables.clear();
    }

    /**
     * What holds for a single user.
     *
     * @throws Problem where that is what holds for all, or there is no such user
     */
    public Rule of(String name) {
        String known = key(user(name));
        Rule rule = settings().users().get(known);
        if (rule == null) {
            throw Problem.notFound(ThrottleTexts.notExempt(known));
        }
        return rule;
    }

    /**
     * Sets what holds for a single user, whose bucket is full then.
     *
     * @throws Problem where there is no such user
     */
    @Transactional
    public void exempt(String name, Rule rule) {
        User user = user(name);
        keep();
        tables.writeUser(user.id(), rule, revision.current());
    }

    /**
     * Lets hold for a user what holds for all.
     *
     * @throws Problem where that does so already, or there is no such user
     */
    @Transactional
    public void include(String name) {
        of(name);
        keep();
        tables.deleteUser(user(name).id());
    }

    Regime regime() {
        return regime.get();
    }

    /** Writes down what the server was started with, so that a part of it can be changed. */
    private void keep() {
        if (tables.read().isEmpty()) {
            Map<String, Long> ids = new HashMap<>();
            configured.users().keySet().forEach(name -> users.byName(name).ifPresent(user -> ids.put(name, user.id())));
            tables.write(configured, ids, 0);
        }
    }

    private Regime load() {
        StoredRules usual = StoredRules.configured(configured);
        return tables.areEmpty()
                ? Regime.of(usual, List.of())
                : Regime.of(tables.read().orElse(usual), forced.pending());
    }

    private User user(String name) {
        return users.byName(name).orElseThrow(() -> Problem.notFound(ThrottleTexts.unknownUser(name)));
    }

    private static String key(User user) {
        return user.name().toLowerCase(Locale.ROOT);
    }

    private static void check(RateLimitSettings settings) {
        settings.urls().forEach(url -> require(isPath(url), "urls", ThrottleTexts.PATH));
        settings.clients()
                .forEach(each -> require(!each.isBlank() && each.length() <= LONGEST, "clients", ThrottleTexts.CLIENT));
        require(settings.blockedRetryAfter() >= 0, "blockedRetryAfter", ThrottleTexts.WAIT);
        require(settings.urls().size() <= MOST, "urls", ThrottleTexts.TOO_MANY);
        require(settings.clients().size() <= MOST, "clients", ThrottleTexts.TOO_MANY);
        checkPrefixes(settings.prefixes());
    }

    private static void checkPrefixes(List<PrefixRule> prefixes) {
        Set<String> seen = new HashSet<>();
        for (PrefixRule each : prefixes) {
            require(isPath(each.prefix()) && !each.prefix().endsWith("/"), "prefixes", ThrottleTexts.PATH);
            require(Limit.isInterval(each.blockSeconds()), "prefixes", ThrottleTexts.LIMIT);
            require(seen.add(each.prefix()), "prefixes", ThrottleTexts.TWICE);
        }
        require(prefixes.size() <= MOST, "prefixes", ThrottleTexts.TOO_MANY);
    }

    static boolean isPath(String path) {
        return path.startsWith("/") && path.length() <= LONGEST;
    }

    private static void require(boolean good, String key, String message) {
        if (!good) {
            throw Problem.invalidField(key, message);
        }
    }
}
