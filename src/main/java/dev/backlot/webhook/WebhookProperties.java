package dev.backlot.webhook;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How webhooks are called, {@code backlot.webhooks.*}. Time-outs and retries are those that Atlassian documents for Cloud,
 * but for the delay, which is made for tests.
 *
 * @param allow where anything may be sent to besides this machine: names, {@code *.example.com}, addresses, and ranges such
 *     as {@code 10.1.0.0/16}
 * @param connectTimeout how long a receiver may take to pick up
 * @param answerTimeout how long it may take to answer, from the beginning on
 * @param retries how often something is sent again
 * @param retryDelay how long to wait before the first time, then twice as long each time
 */
@ConfigurationProperties("backlot.webhooks")
record WebhookProperties(
        @DefaultValue List<String> allow,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("20s") Duration answerTimeout,
        @DefaultValue("5") int retries,
        @DefaultValue("1s") Duration retryDelay) {}
