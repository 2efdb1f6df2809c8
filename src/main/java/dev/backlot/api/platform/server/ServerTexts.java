package dev.backlot.api.platform.server;

/** What is said of the server's own things. No source gives these texts; {@code docs/fidelity.md} lists them as ours. */
final class ServerTexts {

    static final String NO_LICENSE = "This is not the text of a license.";
    static final String NO_UPGRADE_RUN = "No upgrade task has run.";

    private ServerTexts() {}
}
