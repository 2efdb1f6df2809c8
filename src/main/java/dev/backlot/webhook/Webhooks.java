package dev.backlot.webhook;

import dev.backlot.kernel.Ids;
import dev.backlot.kernel.Problem;
import dev.backlot.search.IssueSearch;
import dev.backlot.user.CurrentUser;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps webhooks. Whatever is asked of it, it refuses who is no administrator. */
@Service
public class Webhooks {

    private static final int NAME_LIMIT = 255;
    private static final int URL_LIMIT = 2000;
    private static final int JQL_LIMIT = 4000;

    private final WebhookRepository repository;
    private final DeliveryTable deliveries;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final Cached<List<Webhook>> all;

    Webhooks(
            WebhookRepository repository,
            DeliveryTable deliveries,
            CurrentUser currentUser,
            Clock clock,
            Revision revision) {
        this.repository = repository;
        this.deliveries = deliveries;
        this.currentUser = currentUser;
        this.clock = clock;
        this.all = new Cached<>(revision, repository::findAllByOrderById);
    }

    /** All webhooks, oldest first. */
    public List<Webhook> list() {
        requireAdministrator();
        return all.get();
    }

    /**
     * The webhook with this number.
     *
     * @throws Problem where there is none
     */
    public Webhook require(String id) {
        requireAdministrator();
        return find(id).orElseThrow(() -> Problem.notFound(WebhookTexts.unknown(id)));
    }

    /**
     * Registers a webhook.
     *
     * @throws Problem where something is missing or wrong
     */
    @Transactional
    public Webhook create(WebhookDraft draft) {
        requireAdministrator();
        Webhook webhook = new Webhook(now());
        edit(webhook, draft);
        return repository.save(webhook);
    }

    /**
     * Changes what the draft mentions.
     *
     * @throws Problem where there is no such webhook, or something is wrong
     */
    @Transactional
    public Webhook update(String id, WebhookDraft draft) {
        Webhook webhook = managed(id);
        edit(webhook, draft);
        return webhook;
    }

    /**
     * Forgets a webhook and what was to be sent to it.
     *
     * @throws Problem where there is none
     */
    @Transactional
    public void delete(String id) {
        Webhook webhook = managed(id);
        deliveries.drop(webhook.id());
        repository.delete(webhook);
    }

    /**
     * What was sent to a webhook last, nothing where there was nothing yet.
     *
     * @throws Problem where there is no such webhook
     */
    public Optional<Delivery> latest(String id) {
        return deliveries.latest(require(id).id());
    }

    /** How deliveries to a webhook ended, of those that are remembered. */
    public DeliveryCounts counts(Webhook webhook) {
        requireAdministrator();
        return deliveries.counts(webhook.id());
    }

    List<Webhook> awaiting(WebhookEvent event) {
        return all.get().stream().filter(webhook -> webhook.awaits(event)).toList();
    }

    private Optional<Webhook> find(String id) {
        return Ids.read(id)
                .flatMap(number -> all.get().stream()
                        .filter(webhook -> webhook.id() == number)
                        .findFirst());
    }

    private Webhook managed(String id) {
        return repository.findById(require(id).id()).orElseThrow();
    }

    private void edit(Webhook webhook, WebhookDraft draft) {
        requireValid(draft, webhook);
        webhook.edit(draft, now(), currentUser.viewer().name());
    }

    private static void requireValid(WebhookDraft draft, Webhook webhook) {
        Map<String, String> errors = new LinkedHashMap<>();
        String name = Objects.requireNonNullElse(draft.name().or(webhook.name()), "");
        if (name.isBlank() || name.length() > NAME_LIMIT) {
            errors.put("name", WebhookTexts.NAME);
        }
        String url = Objects.requireNonNullElse(draft.url().or(webhook.url()), "");
        if (url.length() > URL_LIMIT || !UrlTemplate.isAddress(url.strip())) {
            errors.put("url", WebhookTexts.URL);
        }
        draft.events()
                .ifSet(words -> Objects.requireNonNullElse(words, List.<String>of()).stream()
                        .filter(word -> WebhookEvent.of(word).isEmpty())
                        .findFirst()
                        .ifPresent(word -> errors.put("events", WebhookTexts.unknownEvent(word))));
        limit(draft.jql().or(null), JQL_LIMIT, "filters", errors);
        limit(draft.secret().or(null), NAME_LIMIT, "secret", errors);
        limit(draft.login().or(null), NAME_LIMIT, "username", errors);
        limit(draft.password().or(null), NAME_LIMIT, "password", errors);
        refuse(errors);
        String jql = draft.jql().or(null);
        if (jql != null) {
            IssueSearch.parse(jql);
        }
    }

    private static void refuse(Map<String, String> errors) {
        if (!errors.isEmpty()) {
            throw Problem.invalidFields(errors);
        }
    }

    private static void limit(@Nullable String text, int most, String field, Map<String, String> errors) {
        if (text != null && text.length() > most) {
            errors.put(field, WebhookTexts.LONG);
        }
    }

    private void requireAdministrator() {
        currentUser.viewer().requireAdministrator(WebhookTexts.ADMINISTRATORS_ONLY);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
