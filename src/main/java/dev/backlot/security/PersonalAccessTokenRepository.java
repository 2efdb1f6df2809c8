package dev.backlot.security;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PersonalAccessTokenRepository extends Repository<PersonalAccessToken, Long> {

    PersonalAccessToken save(PersonalAccessToken token);

    void delete(PersonalAccessToken token);

    Optional<PersonalAccessToken> findByTokenHash(String tokenHash);

    Optional<PersonalAccessToken> findById(long id);

    List<PersonalAccessToken> findAllByOrderById();

    Optional<PersonalAccessToken> findByIdAndUserId(long id, long userId);

    List<PersonalAccessToken> findByUserIdOrderById(long userId);

    int countByUserId(long userId);
}
