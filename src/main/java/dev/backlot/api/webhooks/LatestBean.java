package dev.backlot.api.webhooks;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.webhook.Delivery;
import dev.backlot.webhook.DeliveryState;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was sent to a webhook last. The keys are ours.
 *
 * @param id the text by which the receiver knows it
 * @param event what happened
 * @param start when it was sent, in milliseconds
 * @param duration how long the receiver took, in milliseconds
 * @param outcome {@code SUCCESS}, {@code FAILURE} for what was not taken, {@code ERROR} for what got no answer
 * @param status the receiver's answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LatestBean(
        String id,
        String event,
        long start,
        long duration,
        String url,
        String outcome,
        @Nullable Integer status) {

    static LatestBean of(Delivery delivery) {
        Instant attempted = Objects.requireNonNullElse(delivery.attemptedAt(), delivery.createdAt());
        return new LatestBean(
                delivery.identifier(),
                delivery.event(),
                attempted.toEpochMilli(),
                Objects.requireNonNullElse(delivery.duration(), 0L),
                delivery.url(),
                outcome(delivery),
                delivery.status());
    }

    private static String outcome(Delivery delivery) {
        if (delivery.state() == DeliveryState.DELIVERED) {
            return "SUCCESS";
        }
        return delivery.status() == null ? "ERROR" : "FAILURE";
    }
}
