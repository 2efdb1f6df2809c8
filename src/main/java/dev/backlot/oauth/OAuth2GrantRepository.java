package dev.backlot.oauth;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OAuth2GrantRepository extends Repository<OAuth2Grant, Long> {

    OAuth2Grant save(OAuth2Grant grant);

    void delete(OAuth2Grant grant);

    Optional<OAuth2Grant> findById(long id);

    Optional<OAuth2Grant> findByConsentHash(String hash);

    Optional<OAuth2Grant> findByCodeHash(String hash);

    Optional<OAuth2Grant> findByAccessHash(String hash);

    Optional<OAuth2Grant> findByRefreshHash(String hash);

    /** Questions that nobody answered, codes that nobody showed, and grants whose last token is not good any more. */
    @Modifying
    @Query("""
            delete from OAuth2Grant each
            where each.accessHash is null and each.refreshHash is null and each.createdAt < :asked
                or each.refreshExpiresAt < :now""")
    void deleteStale(Instant asked, Instant now);
}
