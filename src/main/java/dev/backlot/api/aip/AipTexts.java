package dev.backlot.api.aip;

/** What is said of requests here. No source gives these texts. */
final class AipTexts {

    static final String START = "The value of 'startAt' must not be negative.";
    static final String SIZE = "The value of 'maxResult' must be 1 or more.";
    static final String ORDER = "An order is ASC or DESC.";
    static final String VALUE = "A value must be a text, a number or a list of texts.";
    static final String NO_FILE = "The request has no part 'file'.";

    private AipTexts() {}
}
