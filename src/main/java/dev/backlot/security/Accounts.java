package dev.backlot.security;

import dev.backlot.user.User;
import dev.backlot.user.Users;
import dev.backlot.world.CachedByKey;
import dev.backlot.world.Revision;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The accounts by login name. A known one costs one look at the revision; only existing users are remembered. */
@Component
class Accounts {

    private final Users users;
    private final CachedByKey<String, Account> known;

    Accounts(Users users, Revision revision) {
        this.users = users;
        this.known = new CachedByKey<>(revision, name -> users.byName(name).map(this::account));
    }

    Optional<Account> byName(String name) {
        return known.find(name.toLowerCase(Locale.ROOT));
    }

    Optional<Account> byId(long userId) {
        return users.byId(userId).flatMap(user -> byName(user.name()));
    }

    private Account account(User user) {
        return new Account(user, users.viewer(user));
    }
}
