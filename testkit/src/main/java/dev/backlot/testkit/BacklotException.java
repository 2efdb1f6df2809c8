package dev.backlot.testkit;

/** Something that the test kit could not do; the message says what and why. */
public final class BacklotException extends RuntimeException {

    BacklotException(String message) {
        super(message);
    }

    BacklotException(String message, Throwable cause) {
        super(message, cause);
    }
}
