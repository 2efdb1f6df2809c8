package dev.backlot.oauth;

import dev.backlot.kernel.Secrets;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import dev.backlot.world.CachedByKey;
import dev.backlot.world.Revision;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What users let applications do by OAuth 2.0. A grant of a deactivated user is not there. */
@Service
public class OAuth2Grants {

    private final OAuth2GrantRepository repository;
    private final SpentTokenRepository spent;
    private final Users users;
    private final Clock clock;
    private final CachedByKey<String, OAuth2Grant> known;

    OAuth2Grants(
            OAuth2GrantRepository repository, SpentTokenRepository spent, Users users, Clock clock, Revision revision) {
        this.repository = repository;
        this.spent = spent;
        this.users = users;
        this.clock = clock;
        this.known = new CachedByKey<>(revision, repository::findByAccessHash);
    }

    /** Writes down what a user is asked, and forgets what leads nowhere any more. */
    @Transactional
    public void ask(OAuth2Question question, OAuth2Secrets secrets) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        repository.deleteStale(now.minus(OAuth2Lifetimes.CODE).minus(OAuth2Lifetimes.CODE), now);
        OAuth2Grant grant = new OAuth2Grant(question, now);
        grant.holds(secrets);
        repository.save(grant);
    }

    /** From now on these stand for the grant; a refresh token that is none of them any more is remembered as spent. */
    @Transactional
    public void hold(long id, OAuth2Secrets secrets) {
        repository.findById(id).ifPresent(grant -> {
            String refresh = grant.refreshHash();
            if (refresh != null && !refresh.equals(secrets.refresh().hash())) {
                spent.save(new SpentToken(refresh, id));
            }
            grant.holds(secrets);
        });
    }

    /** Takes back all that a grant gave. */
    @Transactional
    public void end(long id) {
        repository.findById(id).ifPresent(repository::delete);
    }

    /** The grant that a page asks about, as long as the user may think. */
    public Optional<OAuth2Grant> byConsent(String consent) {
        Instant oldest = clock.instant().minus(OAuth2Lifetimes.CODE);
        return ofActive(repository.findByConsentHash(Secrets.hash(consent)))
                .filter(grant -> !grant.createdAt().isBefore(oldest));
    }

    /** The grant that a code stands for, or stood for once. */
    public Optional<OAuth2Grant> byCode(String code) {
        return ofActive(repository.findByCodeHash(Secrets.hash(code)));
    }

    /** The grant that an access token stands for, good or not. */
    public Optional<OAuth2Grant> byAccessToken(String token) {
        return ofActive(repository.findByAccessHash(Secrets.hash(token)));
    }

    /** The grant that a refresh token stands for. One that was exchanged before ends its grant: two have it now. */
    @Transactional
    public Optional<OAuth2Grant> byRefreshToken(String token) {
        String hash = Secrets.hash(token);
        spent.findByTokenHash(hash).map(SpentToken::grantId).ifPresent(this::end);
        return ofActive(repository.findByRefreshHash(hash));
    }

    /** The grant of an access token that is good at this moment; remembered as long as nothing is written anywhere. */
    public Optional<OAuth2Grant> good(String accessToken) {
        return ofActive(known.find(Secrets.hash(accessToken))).filter(each -> isGood(each.accessExpiresAt()));
    }

    /** Whether something that stops being good at that time is good now. */
    public boolean isGood(@Nullable Instant expiresAt) {
        return expiresAt != null && clock.instant().isBefore(expiresAt);
    }

    private Optional<OAuth2Grant> ofActive(Optional<OAuth2Grant> grant) {
        return grant.filter(
                each -> users.byId(each.userId()).filter(User::active).isPresent());
    }
}
