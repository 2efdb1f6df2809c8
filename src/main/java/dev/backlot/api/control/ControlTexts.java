package dev.backlot.api.control;

/** What Backlot's own operations say: defaults of ours, since no Jira has such operations. */
final class ControlTexts {

    static final String OUTSIDE_ONLY = "Worlds are listed, made and deleted outside of worlds.";

    static final String ONE_TIME =
            "Give either 'fixed', where the clock stands still, or 'now', from where it goes on.";

    static final String TIMEOUT = "The timeout must be 0 to 60 seconds.";

    static final String CLONE_URL =
            "Where the other Jira is, such as https://jira.example.com or http://localhost:8080/jira.";

    static final String CLONE_WHO =
            "A clone needs the 'token' of somebody at the other Jira, or a 'user' with the 'userPassword'.";

    private ControlTexts() {}

    static String noMoment(String text) {
        return "'" + text + "' is no moment such as 2026-08-14T12:00:00Z.";
    }

    static String noLength(String text) {
        return "'" + text + "' is no length of time such as PT30S, P1DT2H, 30s, 2h or 14d.";
    }

    static String unknownUser(String name) {
        return "The user '" + name + "' does not exist.";
    }

    static String unknownState(String word) {
        return "There is no state '" + word + "'; there are pending, delivered, failed and refused.";
    }
}
