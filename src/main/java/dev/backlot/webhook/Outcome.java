package dev.backlot.webhook;

import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended.
 *
 * @param state what becomes of the delivery unless it is tried again
 * @param again whether trying again may help
 * @param status what the receiver answered with, null for nothing
 * @param millis how long it took
 * @param failure what went wrong
 * @param answer how the answer began
 */
record Outcome(
        DeliveryState state,
        boolean again,
        @Nullable Integer status,
        long millis,
        @Nullable String failure,
        @Nullable String answer) {}
