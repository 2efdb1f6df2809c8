package dev.backlot.webhook;

/**
 * What is sent in order: all that happens to one object, for one webhook.
 *
 * @param webhookId the number of the webhook
 * @param object the object
 */
record QueueKey(long webhookId, String object) {}
