package dev.backlot.webhook;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface WebhookRepository extends Repository<Webhook, Long> {

    Webhook save(Webhook webhook);

    void delete(Webhook webhook);

    Optional<Webhook> findById(long id);

    List<Webhook> findAllByOrderById();
}
