package dev.backlot.report;

/** What the server says about reports. Texts that no source confirms are marked as ours; {@code docs/fidelity.md} lists them. */
final class ReportTexts {

    /** Ours. */
    static final String NOT_STARTED = "The sprint has not been started, so there is no report on it.";

    private ReportTexts() {}
}
