package dev.backlot.token;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ApiTokenRepository extends Repository<ApiToken, Long> {

    ApiToken save(ApiToken token);

    void delete(ApiToken token);

    Optional<ApiToken> findByTokenHash(String tokenHash);

    Optional<ApiToken> findBySystemIdAndId(String systemId, long id);

    List<ApiToken> findBySystemIdOrderById(String systemId);

    List<ApiToken> findBySystemIdAndUserIdOrderById(String systemId, long userId);
}
