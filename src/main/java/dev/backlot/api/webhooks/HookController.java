package dev.backlot.api.webhooks;

import static dev.backlot.api.Evidence.ASSUMED;
import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Parameters;
import dev.backlot.api.Served;
import dev.backlot.webhook.Webhook;
import dev.backlot.webhook.Webhooks;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Registering webhooks as since Jira 10. */
@RestController
@RequestMapping(
        path = {"/rest/jira-webhook/1.0/webhooks", "/rest/jira-webhook/latest/webhooks"},
        produces = MediaType.APPLICATION_JSON_VALUE)
class HookController {

    private final Webhooks webhooks;
    private final Clock clock;

    HookController(Webhooks webhooks, Clock clock) {
        this.webhooks = webhooks;
        this.clock = clock;
    }

    @Served(
            value = "List webhooks",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @GetMapping
    List<HookBean> listWebhooks(
            @RequestParam(required = false) @Nullable List<String> event,
            @RequestParam(required = false) @Nullable String statistics,
            @RequestParam(defaultValue = "0") int start,
            @RequestParam(defaultValue = "2147483647") int limit) {
        boolean counted = Boolean.TRUE.equals(Parameters.flag(statistics, "statistics"));
        return webhooks.list().stream()
                .filter(webhook -> event == null || event.stream().anyMatch(webhook.events()::contains))
                .skip(Math.max(0, start))
                .limit(Math.max(0, limit))
                .map(webhook -> bean(webhook, counted))
                .toList();
    }

    @Served(
            value = "Get a webhook",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/{id}")
    HookBean getWebhook(@PathVariable String id, @RequestParam(required = false) @Nullable String statistics) {
        return bean(webhooks.require(id), Boolean.TRUE.equals(Parameters.flag(statistics, "statistics")));
    }

    @Served(
            value = "Register a webhook",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    HookBean createWebhook(@RequestBody JsonBody body) {
        return bean(webhooks.create(HookBodies.since10(body)), false);
    }

    @Served(
            value = "Change a webhook",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/{id}")
    HookBean updateWebhook(@PathVariable String id, @RequestBody JsonBody body) {
        return bean(webhooks.update(id, HookBodies.since10(body)), false);
    }

    @Served(
            value = "Delete a webhook",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeWebhook(@PathVariable String id) {
        webhooks.delete(id);
    }

    @Served(
            value = "Get how sending to a webhook went",
            known = ASSUMED,
            errors = {401, 403, 404})
    @GetMapping("/{id}/statistics")
    StatisticsBean webhookStatistics(@PathVariable String id) {
        return statistics(webhooks.require(id));
    }

    @Served(
            value = "Get how many deliveries to a webhook ended how",
            known = ASSUMED,
            errors = {401, 403, 404})
    @GetMapping("/{id}/statistics/summary")
    StatisticsBean.CountsBean webhookSummary(@PathVariable String id) {
        return statistics(webhooks.require(id)).counts();
    }

    @Served(
            value = "List the transitions that call a webhook; none do",
            known = ASSUMED,
            errors = {401, 403, 404})
    @GetMapping("/{id}/transitions")
    List<String> webhookTransitions(@PathVariable String id) {
        webhooks.require(id);
        return List.of();
    }

    @Served(
            value = "Get what was sent to a webhook last",
            known = ASSUMED,
            errors = {401, 403, 404})
    @GetMapping("/{id}/latest")
    ResponseEntity<LatestBean> latestDelivery(@PathVariable String id) {
        return webhooks.latest(id)
                .map(delivery -> ResponseEntity.ok(LatestBean.of(delivery)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private HookBean bean(Webhook webhook, boolean counted) {
        return HookBean.of(webhook, counted ? statistics(webhook) : null);
    }

    private StatisticsBean statistics(Webhook webhook) {
        return StatisticsBean.of(webhook, webhooks.counts(webhook), clock.instant());
    }
}
