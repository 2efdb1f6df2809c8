package dev.backlot.testkit;

import java.time.Duration;
import java.util.List;

/** What a world was asked and what it answered; what is asked of {@code /_backlot} is not among it. */
public final class Journal {

    private static final String PATH = "/journal";
    private static final int MOST = 1000;

    private final Control control;

    Journal(Control control) {
        this.control = control;
    }

    /** All requests, the first one first. */
    public List<JournalEntry> entries() {
        return entries(null, null);
    }

    /**
     * Requests of a kind.
     *
     * @param method HTTP's, null for any
     * @param path with {@code *} for one part of it and {@code **} for any number; null for any
     */
    public List<JournalEntry> entries(String method, String path) {
        return read(
                control.get(PATH + Control.query("method", method, "path", path, "order", "oldest", "limit", MOST)));
    }

    /** One request with all that is kept of it and of its answer. */
    public Json entry(String id) {
        return control.get(PATH + "/" + id);
    }

    /**
     * Waits until there are so many requests of a kind, and gives them.
     *
     * @throws BacklotException where there are fewer after that time; it tells what came instead
     */
    public List<JournalEntry> await(String method, String path, int count, Duration timeout) {
        String query =
                Control.query("method", method, "path", path, "count", count, "timeout", timeout.toMillis() + "ms");
        return read(control.get(PATH + "/wait" + query));
    }

    /** All of it as an HTTP archive, which browsers' developer tools open. */
    public String har() {
        return control.text(PATH + ".har");
    }

    /** Forgets all of it. */
    public void clear() {
        control.send("DELETE", PATH, null);
    }

    private static List<JournalEntry> read(Json answer) {
        return answer.at("entries").list().stream().map(JournalEntry::new).toList();
    }
}
