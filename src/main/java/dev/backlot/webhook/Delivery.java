package dev.backlot.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be sent to a webhook, or was.
 *
 * @param id its number, in the order of the changes
 * @param identifier the text by which the receiver knows it; the same with each attempt
 * @param webhookId the number of the webhook
 * @param event the word of what happened
 * @param object what it happened to, such as {@code issue 10000}: what is sent of one object is sent in order
 * @param url where it goes
 * @param body what is sent, in UTF-8, null for no body
 * @param createdAt when it happened
 * @param state what became of it
 * @param attempts how often it was sent
 * @param attemptedAt when it was sent last
 * @param status the status that the receiver answered with last
 * @param duration how long the receiver took last, in milliseconds
 * @param failure why the last attempt failed, in words
 * @param answer how the receiver's last answer began
 */
// Bodies are never compared.
@SuppressWarnings("ArrayRecordComponent")
public record Delivery(
        long id,
        String identifier,
        long webhookId,
        String event,
        String object,
        String url,
        byte @Nullable [] body,
        Instant createdAt,
        DeliveryState state,
        int attempts,
        @Nullable Instant attemptedAt,
        @Nullable Integer status,
        @Nullable Long duration,
        @Nullable String failure,
        @Nullable String answer) {

    QueueKey queue() {
        return new QueueKey(webhookId, object);
    }
}
