package dev.backlot.webhook;

import dev.backlot.kernel.Ids;
import dev.backlot.kernel.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What was sent to webhooks and what is to be sent. Asks nobody's permission: that is for who calls it to do. */
@Service
public class Deliveries {

    private static final String HIDDEN = "***";

    private final DeliveryTable table;
    private final Dispatcher dispatcher;

    Deliveries(DeliveryTable table, Dispatcher dispatcher) {
        this.table = table;
        this.dispatcher = dispatcher;
    }

    /**
     * Those that fit, newest first.
     *
     * @param webhookId to which webhook, null for any
     * @param event the word of what happened, null for anything
     * @param state what became of them, null for anything
     */
    public List<Delivery> list(
            @Nullable Long webhookId, @Nullable String event, @Nullable DeliveryState state, int most) {
        return table.list(webhookId, event, state, most);
    }

    /**
     * The delivery with this number.
     *
     * @throws Problem where there is none, or it is forgotten
     */
    public Delivery require(String id) {
        return Ids.read(id).flatMap(table::find).orElseThrow(() -> Problem.notFound(WebhookTexts.unknownDelivery(id)));
    }

    /** The headers that it is sent with; secrets are not told. */
    public Map<String, String> headers(Delivery delivery) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (delivery.body() != null) {
            headers.put("Content-Type", Sender.JSON);
        }
        headers.put(Sender.IDENTIFIER, delivery.identifier());
        table.access(delivery.webhookId()).ifPresent(access -> {
            if (access.secret() != null) {
                headers.put(Sender.SIGNATURE, "sha256=" + HIDDEN);
            }
            if (access.login() != null) {
                headers.put("Authorization", "Basic " + HIDDEN);
            }
        });
        return headers;
    }

    /**
     * Sends something once more, with the same identifier; its attempts are counted on.
     *
     * @throws Problem where there is no such delivery
     */
    public void redeliver(String id) {
        Delivery delivery = require(id);
        table.again(delivery.id());
        dispatcher.offer(List.of(delivery.queue()));
    }

    /** How many are to be sent. */
    public long pending() {
        return table.pending();
    }

    /** Waits until nothing is to be sent; whether that is so. */
    public boolean await(long seconds) {
        return dispatcher.awaitNothing(seconds);
    }

    /** Forgets all that ended. */
    public void clear() {
        table.clear();
    }
}
