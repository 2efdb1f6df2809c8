package dev.backlot.api.control.cloning;

/** What is said of clones: defaults of ours, since no Jira has them. */
final class CloneTexts {

    static final String BUSY =
            "This world is being made a clone already: wait for it, or stop it, at /_backlot/v1/jobs.";
    static final String CLOUD = "Only Jira Data Center and Server can be cloned: this is Jira Cloud.";
    static final String NO_BOARDS = "There is no board that could be seen.";
    static final String WHO = "The other Jira does not let these credentials in.";
    static final String NO_JIRA = "There is no Jira: the answer is not what a Jira says of itself.";
    static final String WRITING = "Writing";
    static final String STOPPED = "The server stops.";

    private CloneTexts() {}

    static String forbidden(String host) {
        return "The server may not call " + host + ": start it with --backlot.clone.allow=" + host
                + " if it is to. Without that, only this machine's own addresses are allowed.";
    }

    static String refused(int status, String path) {
        return "The other Jira answers " + status + " to " + path + ". Ask again to go on where this stopped.";
    }

    static String nothing(String path) {
        return "The other Jira shows nothing at " + path + " to these credentials.";
    }

    static String broken(String path, String why) {
        return "The other Jira stopped answering at " + path + ": " + why + ". Ask again to go on where this stopped.";
    }

    static String noJson(String path) {
        return "The other Jira's answer to " + path + " cannot be read.";
    }

    static String waiting(long seconds) {
        return "The other Jira asks for patience: waiting " + seconds + " s";
    }

    static String reading(String what) {
        return "Reading " + what;
    }

    static String done(int boards, int sprints, long issues, int users) {
        return "Cloned " + boards + " boards, " + sprints + " sprints, " + issues + " issues, " + users + " users";
    }

    static String othersJql(String filter) {
        return "the filter '" + filter + "' cannot be used here, so it finds whole projects";
    }
}
