package dev.backlot.throttle;

/** What is said to whoever sets limits. No source gives these texts: it is Backlot's own resource that says them. */
final class ThrottleTexts {

    static final String LIMIT = "Requests must be 1 to 1000000, intervals 1 to 86400 seconds.";
    static final String MODE = "The mode must be allow, block or limit.";
    static final String POLICY = "The policy must be jira, jira-cloud, align or ativo.";
    static final String PATH = "A path or pattern must begin with / and have at most 255 characters.";
    static final String CLIENT = "The name of a client must have 1 to 255 characters.";
    static final String TIMES = "The number of times must be 1 to 1000000.";
    static final String WAIT = "The seconds to wait must be 0 or more.";
    static final String TOO_MANY = "There may be at most 1000 of these.";
    static final String TWICE = "A prefix may be there once only.";

    private ThrottleTexts() {}

    static String unknownUser(String name) {
        return "The user '" + name + "' does not exist.";
    }

    static String notExempt(String name) {
        return "Nothing of its own is set for the user '" + name + "'.";
    }
}
