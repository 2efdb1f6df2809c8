package dev.backlot.job;

/** What is said of jobs. Ours: it is Backlot's own resource that says it. */
final class JobTexts {

    static final String STOPPED = "Stopped.";
    static final String FAILED = "Something went wrong; the server's log tells what.";
    static final String SERVER_STOPS = "The server stops.";

    private JobTexts() {}

    static String unknown(long id) {
        return "There is no job " + id + ".";
    }
}
