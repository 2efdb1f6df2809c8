package dev.backlot.webhook;

/** What became of something that was to be sent. */
public enum DeliveryState {
    /** It is to be sent, or to be sent again. */
    PENDING,
    /** The receiver took it. */
    DELIVERED,
    /** The receiver did not take it, and no more is tried. */
    FAILED,
    /** It was to go where nothing may be sent. */
    REFUSED
}
