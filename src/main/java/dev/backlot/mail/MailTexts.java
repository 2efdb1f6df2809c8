package dev.backlot.mail;

/** What is said of e-mail templates; no recording has any of it, so all are ours. */
final class MailTexts {

    /** Ours. */
    static final String ADMINISTRATORS_ONLY = "Only system administrators may see and change e-mail templates.";

    /** Ours. */
    static final String NO_ZIP = "The body must be a zip file of at most 1000 templates.";

    /** Ours. */
    static final String NOTHING_UPLOADED = "There are no e-mail templates that were uploaded.";

    private MailTexts() {}
}
