package dev.backlot.api.platform.link;

/** What is said about links in requests that change issues. All of these are defaults of ours. */
final class LinkApiTexts {

    static final String NO_LINK = "A link must name its 'type' and either 'outwardIssue' or 'inwardIssue'.";

    static final String NO_TYPE = "There is no such type of links.";

    static final String NO_ISSUE = "The issue '%s' does not exist or you do not have permission to see it.";

    private LinkApiTexts() {}
}
