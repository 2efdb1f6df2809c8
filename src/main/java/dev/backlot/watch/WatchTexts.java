package dev.backlot.watch;

/** What Jira says about watchers and votes. No source gives these texts; {@code docs/fidelity.md} lists them as ours. */
final class WatchTexts {

    static final String USER_MISSING = "You must specify a user name.";
    static final String NOT_FOR_OTHERS = "You do not have permission to manage the watcher list of this issue.";
    static final String VOTING_OFF = "Voting for issues is disabled.";
    static final String OWN_ISSUE = "You cannot vote for an issue you have reported.";
    static final String RESOLVED = "You cannot vote or change your vote on resolved issues.";
    static final String NOT_VOTED = "You have not voted for this issue.";

    private WatchTexts() {}

    static String unknown(String name) {
        return "The user '" + name + "' does not exist.";
    }

    static String blind(String name) {
        return "The user '" + name + "' does not have permission to view this issue.";
    }
}
