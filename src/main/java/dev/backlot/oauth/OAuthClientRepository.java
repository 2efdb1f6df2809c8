package dev.backlot.oauth;

import java.util.List;
import org.springframework.data.repository.Repository;

interface OAuthClientRepository extends Repository<OAuthClient, Long> {

    OAuthClient save(OAuthClient client);

    void deleteById(long id);

    List<OAuthClient> findAllByOrderById();
}
