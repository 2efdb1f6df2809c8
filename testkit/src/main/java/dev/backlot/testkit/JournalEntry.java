package dev.backlot.testkit;

/**
 * A request that a world was asked, and what it answered.
 *
 * @param json all that the journal knows of it
 */
public record JournalEntry(Json json) {

    /** Its number. */
    public String id() {
        return json.text("id");
    }

    /** HTTP's method. */
    public String method() {
        return json.text("method");
    }

    /** The path within the world, without the query. */
    public String path() {
        return json.text("path");
    }

    /** The status of the answer, 0 where the client got none. */
    public int status() {
        return (int) json.number("status");
    }

    /** Who asked, {@code anonymous} for somebody who said no name. */
    public String user() {
        return json.text("user");
    }

    /** Where there is no such path: what may have been meant; null otherwise. */
    public String nearMiss() {
        return json.text("nearMiss");
    }
}
