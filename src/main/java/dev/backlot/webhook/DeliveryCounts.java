package dev.backlot.webhook;

/**
 * How many deliveries ended how, of those that are remembered.
 *
 * @param successes those that were taken
 * @param failures those that were answered but not taken
 * @param errors those that got no answer
 */
public record DeliveryCounts(long successes, long failures, long errors) {}
