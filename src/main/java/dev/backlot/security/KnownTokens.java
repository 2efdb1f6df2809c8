package dev.backlot.security;

import dev.backlot.world.CachedByKey;
import dev.backlot.world.Revision;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The tokens by their hash, remembered as long as nothing was written anywhere; a revoked one or one of a deactivated user
 * is thereby gone with the write that did it. Only existing tokens are remembered.
 */
@Component
class KnownTokens {

    /**
     * A stored token.
     *
     * @param expiringAt when it stops being good, null for never
     */
    record KnownToken(long id, Account account, @Nullable Instant expiringAt) {

        boolean isGoodAt(Instant now) {
            return expiringAt == null || now.isBefore(expiringAt);
        }
    }

    private final PersonalAccessTokenRepository repository;
    private final Accounts accounts;
    private final Clock clock;
    private final CachedByKey<String, KnownToken> known;

    KnownTokens(PersonalAccessTokenRepository repository, Accounts accounts, Revision revision, Clock clock) {
        this.repository = repository;
        this.accounts = accounts;
        this.clock = clock;
        this.known = new CachedByKey<>(revision, this::load);
    }

    /** The token that is good at this moment. */
    Optional<KnownToken> find(String rawToken) {
        return known.find(RawToken.hash(rawToken)).filter(each -> each.isGoodAt(clock.instant()));
    }

    private Optional<KnownToken> load(String hash) {
        return repository
                .findByTokenHash(hash)
                .filter(token -> token.hasHash(hash))
                .flatMap(token -> accounts.byId(token.userId())
                        .map(account -> new KnownToken(token.id(), account, token.expiringAt())));
    }
}
