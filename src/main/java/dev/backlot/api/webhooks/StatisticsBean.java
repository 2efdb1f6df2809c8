package dev.backlot.api.webhooks;

import dev.backlot.webhook.DeliveryCounts;
import dev.backlot.webhook.Webhook;
import java.time.Instant;

/** How sending to a webhook went, as far as it is remembered. */
record StatisticsBean(CountsBean counts) {

    /**
     * How many deliveries ended how.
     *
     * @param errors those that got no answer
     * @param failures those that were not taken
     * @param successes those that were taken
     * @param window since when they are counted
     */
    record CountsBean(long errors, long failures, long successes, WindowBean window) {}

    /**
     * A stretch of time.
     *
     * @param start when it began, in milliseconds
     * @param duration how long it is, in milliseconds
     */
    record WindowBean(long start, long duration) {}

    static StatisticsBean of(Webhook webhook, DeliveryCounts counts, Instant now) {
        long start = webhook.createdAt().toEpochMilli();
        return new StatisticsBean(new CountsBean(
                counts.errors(),
                counts.failures(),
                counts.successes(),
                new WindowBean(start, Math.max(0, now.toEpochMilli() - start))));
    }
}
