package dev.backlot.journal;

import java.util.List;

/** What is said to whoever reads the journal. Ours: it is Backlot's own resource that says it. */
final class JournalTexts {

    static final String STATUS = "A status must be three digits, or the first with xx as in 4xx, or 0 for no answer.";
    static final String PATH = "A path must begin with /; * is anything within a part, ** any number of parts.";
    static final String OFF = "The journal is off: backlot.journal.size is 0.";
    static final String NOTHING_LIKE_IT = "No such path, and none is like it.";

    private JournalTexts() {}

    static String unknown(long id) {
        return "There is no request " + id + " in the journal.";
    }

    static String otherMethods(String pattern, List<String> methods) {
        return "The path " + pattern + " is there, but only for " + String.join(", ", methods) + ".";
    }

    static String closest(ServedPath path) {
        return "No such path; closest is " + path.method() + " " + path.pattern() + ".";
    }

    static String instead(String said, String meant) {
        return " There '" + meant + "' stands in place of '" + said + "'.";
    }
}
