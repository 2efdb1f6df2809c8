package dev.backlot.api.control;

import static dev.backlot.api.Evidence.OWN;

import dev.backlot.api.Dates;
import dev.backlot.api.Served;
import dev.backlot.kernel.Problem;
import dev.backlot.webhook.Deliveries;
import dev.backlot.webhook.Delivery;
import dev.backlot.webhook.DeliveryState;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What was sent to webhooks, and waiting for it. */
@ControlController
class DeliveryController {

    private static final String PATH = "/webhooks/deliveries";
    private static final int MOST = 1000;
    private static final long LONGEST_WAIT = 60;

    private final Deliveries deliveries;
    private final Dates dates;

    DeliveryController(Deliveries deliveries, Dates dates) {
        this.deliveries = deliveries;
        this.dates = dates;
    }

    /**
     * How much is to be sent.
     *
     * @param pending how many deliveries
     */
    record PendingBean(long pending) {}

    @Served(
            value = "List what was sent to webhooks and what is to be sent",
            known = OWN,
            errors = {400, 401, 403})
    @GetMapping(PATH)
    List<DeliveryBean> webhookDeliveries(
            @RequestParam(required = false) @Nullable Long webhook,
            @RequestParam(required = false) @Nullable String event,
            @RequestParam(required = false) @Nullable String state) {
        return deliveries.list(webhook, event, state(state), MOST).stream()
                .map(delivery -> DeliveryBean.brief(delivery, dates))
                .toList();
    }

    @Served(
            value = "Get what was sent to a webhook, with the answer",
            known = OWN,
            errors = {401, 403, 404})
    @GetMapping(PATH + "/{id}")
    DeliveryBean webhookDelivery(@PathVariable String id) {
        Delivery delivery = deliveries.require(id);
        return DeliveryBean.whole(delivery, deliveries.headers(delivery), dates);
    }

    @Served(
            value = "Send something to its webhook once more",
            known = OWN,
            errors = {401, 403, 404})
    @PostMapping(PATH + "/{id}/redeliver")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void redeliver(@PathVariable String id) {
        deliveries.redeliver(id);
    }

    @Served(
            value = "Forget what was sent to webhooks",
            known = OWN,
            errors = {401, 403})
    @DeleteMapping(PATH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forgetDeliveries() {
        deliveries.clear();
    }

    @Served(
            value = "Wait until nothing is to be sent to webhooks",
            known = OWN,
            errors = {400, 401, 403},
            changes = false)
    @PostMapping("/webhooks/wait")
    PendingBean awaitDeliveries(@RequestParam(defaultValue = "10") long timeout) {
        if (timeout < 0 || timeout > LONGEST_WAIT) {
            throw Problem.invalid(ControlTexts.TIMEOUT);
        }
        return new PendingBean(deliveries.await(timeout) ? 0 : deliveries.pending());
    }

    private static @Nullable DeliveryState state(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        return Arrays.stream(DeliveryState.values())
                .filter(state -> state.name().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(ControlTexts.unknownState(word)));
    }
}
