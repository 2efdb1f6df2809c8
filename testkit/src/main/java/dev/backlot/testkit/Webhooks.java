package dev.backlot.testkit;

import java.time.Duration;
import java.util.List;

/** What a world sends to the webhooks that are registered in it. */
public final class Webhooks {

    private static final String DELIVERIES = "/webhooks/deliveries";

    private final Control control;

    Webhooks(Control control) {
        this.control = control;
    }

    /** What was sent and what is to be sent. */
    public List<Json> deliveries() {
        return control.get(DELIVERIES).list();
    }

    /** One delivery with its request and its answer. */
    public Json delivery(long id) {
        return control.get(DELIVERIES + "/" + id);
    }

    /** Sends something once more. */
    public void redeliver(long id) {
        control.send("POST", DELIVERIES + "/" + id + "/redeliver", null);
    }

    /**
     * Waits until nothing is to be sent.
     *
     * @throws BacklotException where something is left after that time
     */
    public void await(Duration timeout) {
        long left = control.send("POST", "/webhooks/wait" + Control.query("timeout", timeout.toSeconds()), null)
                .number("pending");
        if (left > 0) {
            throw new BacklotException(left + " deliveries are left after " + timeout);
        }
    }

    /** Forgets what was sent. */
    public void clear() {
        control.send("DELETE", DELIVERIES, null);
    }
}
