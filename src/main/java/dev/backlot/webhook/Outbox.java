package dev.backlot.webhook;

import dev.backlot.jql.JqlException;
import dev.backlot.kernel.JiraVersion;
import dev.backlot.kernel.Problem;
import dev.backlot.search.IssueSearch;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes what webhooks are to hear of, as part of the caller's transaction: what is answered with success will be sent, what is
 * rolled back never happened.
 */
@Service
public class Outbox {

    /** What the webhooks that are concerned get to hear. */
    private record Letter(Happening happening, List<Webhook> to, Supplier<byte[]> body) {}

    private final Webhooks webhooks;
    private final DeliveryTable deliveries;
    private final Dispatcher dispatcher;
    private final IssueSearch search;
    private final EntityManager entities;
    private final JiraVersion version;
    private final Clock clock;

    Outbox(
            Webhooks webhooks,
            DeliveryTable deliveries,
            Dispatcher dispatcher,
            IssueSearch search,
            EntityManager entities,
            JiraVersion version,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.dispatcher = dispatcher;
        this.search = search;
        this.entities = entities;
        this.version = version;
        this.clock = clock;
    }

    /** Whether any webhook wants to hear of it. */
    public boolean isAwaited(WebhookEvent event) {
        return !webhooks.awaiting(event).isEmpty();
    }

    /** Takes something that has happened. It is shown as it is when the transaction ends. */
    public void announce(Happening happening) {
        if (isAwaited(happening.event())) {
            pending().add(() -> letter(happening, happening.body()));
        }
    }

    /** Takes something that is about to go, as it is now. */
    public void announceNow(Happening happening) {
        if (isAwaited(happening.event())) {
            byte[] body = happening.body().get();
            Letter letter = letter(happening, () -> body);
            pending().add(() -> letter);
        }
    }

    private Letter letter(Happening happening, Supplier<byte[]> body) {
        entities.flush();
        List<Webhook> to = webhooks.awaiting(happening.event()).stream()
                .filter(webhook -> concerns(webhook, happening))
                .toList();
        return new Letter(happening, to, body);
    }

    /** A query that is none any more, for a field that was deleted say, matches nothing. */
    private boolean concerns(Webhook webhook, Happening happening) {
        String jql = webhook.jql();
        Long issueId = happening.issueId();
        if (jql == null || issueId == null || !happening.event().filtered()) {
            return true;
        }
        try {
            return search.holds(IssueSearch.parse(jql), issueId);
        } catch (Problem | JqlException broken) {
            return false;
        }
    }

    private void write(Letter letter, Set<QueueKey> queues) {
        if (letter.to().isEmpty()) {
            return;
        }
        Happening happening = letter.happening();
        byte[] body = letter.body().get();
        for (Webhook webhook : letter.to()) {
            QueueKey queue = new QueueKey(webhook.id(), happening.object());
            deliveries.add(
                    queue,
                    UUID.randomUUID().toString(),
                    happening.event().id(),
                    url(webhook, happening),
                    webhook.excludeBody() ? null : body,
                    clock.instant());
            queues.add(queue);
        }
    }

    /** Jira before 10 says in the address who did it, if anybody was logged in; unsure, from what receivers log. */
    private String url(Webhook webhook, Happening happening) {
        String url = UrlTemplate.filled(webhook.url(), happening.variables(), version);
        String name = happening.variables().get("modifiedUser.name");
        String key = happening.variables().get("modifiedUser.key");
        if (version.atLeast(10, 0) || name == null || key == null) {
            return url;
        }
        return UrlTemplate.with(UrlTemplate.with(url, "user_id", name), "user_key", key);
    }

    @SuppressWarnings("unchecked")
    private List<Supplier<Letter>> pending() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return (List<Supplier<Letter>>) bound;
        }
        List<Supplier<Letter>> letters = new ArrayList<>();
        TransactionSynchronizationManager.bindResource(this, letters);
        TransactionSynchronizationManager.registerSynchronization(new Posting(letters));
        return letters;
    }

    private final class Posting implements TransactionSynchronization {

        private final List<Supplier<Letter>> letters;
        private final Set<QueueKey> queues = new LinkedHashSet<>();

        Posting(List<Supplier<Letter>> letters) {
            this.letters = letters;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            letters.forEach(letter -> write(letter.get(), queues));
        }

        @Override
        public void afterCommit() {
            dispatcher.offer(queues);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Outbox.this);
        }
    }
}
