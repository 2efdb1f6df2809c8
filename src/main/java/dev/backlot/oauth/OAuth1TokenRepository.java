package dev.backlot.oauth;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OAuth1TokenRepository extends Repository<OAuth1Token, Long> {

    OAuth1Token save(OAuth1Token token);

    void delete(OAuth1Token token);

    Optional<OAuth1Token> findByTokenHash(String hash);

    void deleteByExpiresAtBefore(Instant now);
}
