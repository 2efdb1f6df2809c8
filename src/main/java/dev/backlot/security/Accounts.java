package dev.backlot.security;

import dev.backlot.user.User;
import dev.backlot.user.Users;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The accounts by login name. A known one costs one look at the revision; only existing users are remembered. */
@Component
class Accounts {

    private final Users users;
    private final Cached<Map<String, Account>> known;

    Accounts(Users users, Revision revision) {
        this.users = users;
        this.known = new Cached<>(revision, ConcurrentHashMap::new);
    }

    Optional<Account> byName(String name) {
        Map<String, Account> accounts = known.get();
        String key = name.toLowerCase(Locale.ROOT);
        Account account = accounts.get(key);
        if (account != null) {
            return Optional.of(account);
        }
        Optional<Account> found = users.byName(name).map(this::account);
        found.ifPresent(each -> accounts.put(key, each));
        return found;
    }

    Optional<Account> byId(long userId) {
        return users.byId(userId).flatMap(user -> byName(user.name()));
    }

    private Account account(User user) {
        return new Account(user, users.viewer(user));
    }
}
