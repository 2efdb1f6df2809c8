package dev.backlot.api.control.cli;

/** A command that could not be done, with what to tell about it and the exit code. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    Refused(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
