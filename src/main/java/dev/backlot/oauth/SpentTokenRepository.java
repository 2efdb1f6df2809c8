package dev.backlot.oauth;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SpentTokenRepository extends Repository<SpentToken, String> {

    SpentToken save(SpentToken token);

    Optional<SpentToken> findByTokenHash(String tokenHash);
}
