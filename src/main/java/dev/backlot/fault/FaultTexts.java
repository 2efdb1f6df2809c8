package dev.backlot.fault;

/** What is said to whoever sets faults. Ours: it is Backlot's own resource that says them. */
final class FaultTexts {

    static final String NOTHING =
            "A fault needs something to do: latency, status, drop, cut, garble, drip, readOnly or stale.";
    static final String TOO_MANY = "There may be at most 100 faults.";
    static final String PATH = "A path must begin with / and have at most 255 characters; * is anything within a part,"
            + " ** any number of parts.";
    static final String METHOD = "A method must be a word, such as POST.";
    static final String TIMES = "The number of times must be 1 or more.";
    static final String PROBABILITY = "The probability must be above 0 and at most 1.";
    static final String LASTING = "The time must be above 0 and at most 24h.";
    static final String LATENCY =
            "A latency must be 0 to 600000 milliseconds, a sigma 0 to 10, and lower not above upper.";
    static final String STATUS = "The status must be 200 to 599.";
    static final String CUT = "The share that is sent must be 0 or more and below 1.";
    static final String DRIP = "The bytes per second must be 1 or more.";
    static final String DROP = "A fault answers or drops, not both.";
    static final String BODY = "A fault has a message or a body, not both, and a body of at most 1 MB.";
    static final String HEADER =
            "A header has a name of letters, digits and hyphens and a value without line breaks; those"
                    + " that say where a message ends are the server's.";
    static final String AFTER = "Only latency, status and drop can be after; cut, garble and drip always are.";

    private FaultTexts() {}

    static String unknown(long id) {
        return "There is no fault " + id + ".";
    }

    static String unknownUser(String name) {
        return "The user '" + name + "' does not exist.";
    }
}
