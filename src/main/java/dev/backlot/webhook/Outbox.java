package dev.backlot.webhook;

import dev.backlot.jql.JqlException;
import dev.backlot.kernel.JiraVersion;
import dev.backlot.kernel.Problem;
import dev.backlot.search.IssueSearch;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Users;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
    // Never compared.
    @SuppressWarnings("ArrayRecordComponent")
    private record Letter(WebhookEvent event, Happening happening, List<Webhook> to, byte[] body) {}

    private static final byte[] NOTHING = {};

    private final Webhooks webhooks;
    private final DeliveryTable deliveries;
    private final Dispatcher dispatcher;
    private final IssueSearch search;
    private final EntityManager entities;
    private final Users users;
    private final CurrentUser currentUser;
    private final JiraVersion version;
    private final Clock clock;

    Outbox(
            Webhooks webhooks,
            DeliveryTable deliveries,
            Dispatcher dispatcher,
            IssueSearch search,
            EntityManager entities,
            Users users,
            CurrentUser currentUser,
            JiraVersion version,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.dispatcher = dispatcher;
        this.search = search;
        this.entities = entities;
        this.users = users;
        this.currentUser = currentUser;
        this.version = version;
        this.clock = clock;
    }

    /**
     * Takes something that has happened. It is shown as it is when the transaction ends, and not at all if it is gone then;
     * what is about to go is shown as it is now.
     *
     * @param goes whether it is about to go
     * @param happening asked only where any webhook wants to hear of the event
     */
    public void announce(WebhookEvent event, boolean goes, Supplier<Optional<Happening>> happening) {
        if (!isAwaited(event)) {
            return;
        }
        if (goes) {
            List<Letter> now = letters(event, happening);
            pending().add(() -> now);
        } else {
            pending().add(() -> letters(event, happening));
        }
    }

    private boolean isAwaited(WebhookEvent event) {
        return !webhooks.awaiting(event).isEmpty();
    }

    private List<Letter> letters(WebhookEvent event, Supplier<Optional<Happening>> happening) {
        entities.flush();
        return happening.get().stream()
                .map(each -> letter(event, each))
                .filter(letter -> !letter.to().isEmpty())
                .toList();
    }

    private Letter letter(WebhookEvent event, Happening happening) {
        List<Webhook> to = webhooks.awaiting(event).stream()
                .filter(webhook -> concerns(webhook, event, happening))
                .toList();
        return new Letter(
                event, happening, to, to.isEmpty() ? NOTHING : happening.body().get());
    }

    /** A query that is none any more, for a field that was deleted say, matches nothing. */
    private boolean concerns(Webhook webhook, WebhookEvent event, Happening happening) {
        String jql = webhook.jql();
        Long issueId = happening.issueId();
        if (jql == null || issueId == null || !event.filtered()) {
            return true;
        }
        try {
            return search.holds(IssueSearch.parse(jql), issueId);
        } catch (Problem | JqlException broken) {
            return false;
        }
    }

    private void write(Letter letter, Set<QueueKey> queues) {
        for (Webhook webhook : letter.to()) {
            QueueKey queue = new QueueKey(webhook.id(), letter.happening().object());
            deliveries.add(
                    queue,
                    UUID.randomUUID().toString(),
                    letter.event().id(),
                    url(webhook, letter.happening()),
                    webhook.excludeBody() ? null : letter.body(),
                    clock.instant());
            queues.add(queue);
        }
    }

    /** Jira before 10 says in the address who did it, if anybody was logged in; unsure, from what receivers log. */
    private String url(Webhook webhook, Happening happening) {
        String url = UrlTemplate.filled(webhook.url(), happening.variables(), version);
        return version.atLeast(10, 0)
                ? url
                : users.byId(currentUser.viewer().userId())
                        .map(user ->
                                UrlTemplate.with(UrlTemplate.with(url, "user_id", user.name()), "user_key", user.key()))
                        .orElse(url);
    }

    @SuppressWarnings("unchecked")
    private List<Supplier<List<Letter>>> pending() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return (List<Supplier<List<Letter>>>) bound;
        }
        List<Supplier<List<Letter>>> letters = new ArrayList<>();
        TransactionSynchronizationManager.bindResource(this, letters);
        TransactionSynchronizationManager.registerSynchronization(new Posting(letters));
        return letters;
    }

    private final class Posting implements TransactionSynchronization {

        private final List<Supplier<List<Letter>>> letters;
        private final Set<QueueKey> queues = new LinkedHashSet<>();

        Posting(List<Supplier<List<Letter>>> letters) {
            this.letters = letters;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            letters.forEach(some -> some.get().forEach(letter -> write(letter, queues)));
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
