package dev.backlot.api.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.backlot.api.Dates;
import dev.backlot.webhook.Delivery;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be sent to a webhook, or was.
 *
 * @param id its number
 * @param identifier the text by which the receiver knows it
 * @param webhook the number of the webhook
 * @param event what happened
 * @param object what it happened to
 * @param state {@code pending}, {@code delivered}, {@code failed} or {@code refused}
 * @param attempts how often it was sent
 * @param created when it happened
 * @param attempted when it was sent last
 * @param request what is sent, where all of it was asked for
 * @param answer how the last attempt ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryBean(
        long id,
        String identifier,
        long webhook,
        String event,
        String object,
        String state,
        int attempts,
        String created,
        @Nullable String attempted,
        @Nullable RequestBean request,
        @Nullable AnswerBean answer) {

    /** What is sent; secrets are not shown. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RequestBean(
            String method,
            String url,
            Map<String, String> headers,
            @JsonRawValue @Nullable String body) {}

    /**
     * How an attempt ended.
     *
     * @param status the receiver's, null where there was no answer
     * @param duration in milliseconds
     * @param failure what went wrong
     * @param body how the answer began
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnswerBean(
            @Nullable Integer status,
            @Nullable Long duration,
            @Nullable String failure,
            @Nullable String body) {}

    /** Without what is sent. */
    static DeliveryBean brief(Delivery delivery, Dates dates) {
        return bean(delivery, null, dates);
    }

    static DeliveryBean whole(Delivery delivery, Map<String, String> headers, Dates dates) {
        byte[] body = delivery.body();
        String json = body == null ? null : new String(body, StandardCharsets.UTF_8);
        return bean(delivery, new RequestBean("POST", delivery.url(), headers, json), dates);
    }

    private static DeliveryBean bean(Delivery delivery, @Nullable RequestBean request, Dates dates) {
        Instant attempted = delivery.attemptedAt();
        return new DeliveryBean(
                delivery.id(),
                delivery.identifier(),
                delivery.webhookId(),
                delivery.event(),
                delivery.object(),
                delivery.state().name().toLowerCase(Locale.ROOT),
                delivery.attempts(),
                dates.platform(delivery.createdAt()),
                attempted == null ? null : dates.platform(attempted),
                request,
                attempted == null
                        ? null
                        : new AnswerBean(
                                delivery.status(), delivery.duration(), delivery.failure(), delivery.answer()));
    }
}
